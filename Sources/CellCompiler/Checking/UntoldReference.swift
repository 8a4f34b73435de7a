import Diagnostics
import SwiftSyntax

/// Functions as the value of a variable without a type: `let f = sin`. Nothing but their names says which is meant.
///
/// Of several methods Swift takes the one under most conditions: `xs.max` is `max()`, which asks for `Comparable`, and
/// not `max(by:)`. `xs.index` could be any of three.
struct UntoldReference {
  let checker: Checker

  /// The candidates that remain, or nil where several do.
  func told(_ candidates: [Candidate], at node: some SyntaxProtocol) -> [Candidate]? {
    guard stands(Syntax(node)), candidates.allSatisfy({ $0.declaration.isCallable && !isOwn($0) }) else { return candidates }
    if let first = candidates.first?.declaration, first.owner == nil { return isOfEachKind(first) ? nil : candidates }
    if candidates.contains(where: isOfRange) { return nil }
    let plain = candidates.filter { $0.declaration.generics.isEmpty && holds($0) }
    guard Set(plain.map(\.declaration.fullName)).count > 1 else { return plain.isEmpty ? candidates : plain }
    let most = plain.map(conditions).max() ?? 0
    let best = plain.filter { conditions($0) == most }
    return Set(best.map(\.declaration.fullName)).count == 1 ? best : nil
  }

  /// Whether it is one of Foundation's functions that there are several of, one for each kind of decimal.
  private func isOfEachKind(_ declaration: Declaration) -> Bool {
    StandardLibrary.mathsOfEachKind.contains(declaration.name)
      || ["lgamma", "modf", "frexp", "ldexp", "scalbn"].contains(declaration.name)
  }

  /// Swift's ranges have `contains(_:)` once for an element and once for another range.
  private func isOfRange(_ candidate: Candidate) -> Bool {
    guard candidate.declaration.name == "contains", let type = candidate.receiver?.type,
      case .nominal(let nominal, _) = checker.solver.resolve(type)
    else { return false }
    return nominal.origin == .standard && ["Range", "ClosedRange"].contains(nominal.name)
  }

  private func conditions(_ candidate: Candidate) -> Int {
    let written = candidate.declaration.requirements.count {
      if case .conforms = $0 { true } else { false }
    }
    return written + (Self.narrower.contains(candidate.declaration.fullName) ? 1 : 0)
  }

  /// What Swift has once more for collections that can be walked backwards.
  private static let narrower: Set = ["suffix(_:)", "dropLast(_:)"]

  /// A method whose conditions cannot hold is none: pairs have no `max()`.
  private func holds(_ candidate: Candidate) -> Bool {
    candidate.declaration.requirements.allSatisfy {
      checker.solver.holds($0.substituting(candidate.substitution))
    }
  }

  private func isOwn(_ candidate: Candidate) -> Bool {
    if case .user = candidate.declaration.implementation { true } else { false }
  }

  /// Whether the name is all that stands behind `let f =`, or an element of a tuple there.
  private func stands(_ node: Syntax) -> Bool {
    guard let parent = node.parent else { return false }
    switch parent.kind {
    case .memberAccessExpr: return parent.as(MemberAccessExprSyntax.self)?.declName.id == node.id && stands(parent)
    case .initializerClause:
      return parent.parent?.as(PatternBindingSyntax.self).map { $0.typeAnnotation == nil } ?? false
    case .labeledExpr, .labeledExprList, .tupleExpr: return stands(parent)
    default: return false
    }
  }
}
