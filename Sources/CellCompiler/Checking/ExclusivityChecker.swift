import Diagnostics
import SwiftSyntax

/// Whether one call changes the same variable through two of its arguments.
///
/// Different stored properties of one value, and different parts of a tuple, do not overlap; elements of one
/// array do, since their indices are known only at run time (The Swift Programming Language, "Memory Safety").
struct ExclusivityChecker {
  let checker: Checker

  func check(_ call: Expression.Call, at node: some SyntaxProtocol) {
    checker.session.whenSound { compare(call, at: node) }
  }

  private func compare(_ call: Expression.Call, at node: some SyntaxProtocol) {
    var places = call.arguments.flatMap(\.expressions).compactMap { argument -> Expression? in
      if case .address(let place) = argument.kind { return place }
      return nil
    }
    if call.declaration.isMutating, let receiver = call.receiver { places.append(receiver) }
    guard places.count > 1 else { return }
    let paths = places.compactMap(path)
    for (index, path) in paths.enumerated() {
      for other in paths[..<index] where other.variable == path.variable && overlap(path, other) {
        checker.session.report(
          "overlapping accesses to '\(name(path))', but modification requires exclusive access; consider copying to a local variable",
          at: node,
          mistake: .closure(.overlapping(name: name(path))))
        return
      }
    }
  }

  /// The variable with the stored properties that both ways share.
  private func name(_ path: Path) -> String {
    ([path.variable.name] + path.steps.prefix { $0 != .other }.map(\.name)).joined(separator: ".")
  }

  private struct Path {
    var variable: Variable
    var steps: [Step] = []
  }

  private enum Step: Equatable {
    case property(ObjectIdentifier, name: String)
    case part(Int)
    case other

    var name: String {
      switch self {
      case .property(_, let name): name
      case .part(let index): "\(index)"
      case .other: ""
      }
    }
  }

  private func path(_ place: Expression) -> Path? {
    switch place.kind {
    case .variable(let variable): return Path(variable: variable)
    case .field(let base, let property):
      return path(base, .property(ObjectIdentifier(property), name: property.name))
    case .tupleElement(let base, let index): return path(base, .part(index))
    case .member(let base?, _, _, _), .forceUnwrap(let base), .bindOptional(let base),
      .optionalChain(let base), .wrap(let base):
      return path(base, .other)
    default: return nil
    }
  }

  private func path(_ base: Expression, _ step: Step) -> Path? {
    guard var path = path(base), !isClass(base) else { return nil }
    path.steps.append(step)
    return path
  }

  private func isClass(_ expression: Expression) -> Bool {
    if case .nominal(let nominal, _) = checker.solver.resolve(expression.type) {
      return nominal.kind == .classType
    }
    return false
  }

  private func overlap(_ left: Path, _ right: Path) -> Bool {
    for (a, b) in zip(left.steps, right.steps) {
      if a == .other || b == .other { return true }
      if a != b { return false }
    }
    return true
  }
}
