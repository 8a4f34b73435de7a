import Diagnostics
import SwiftSyntax

/// Whether values of a type have a finite size.
struct ContainmentRules {
  let checker: Checker
  let type: NominalType

  private var solver: TypeSolver { checker.solver }

  /// A value that would hold another of its own type in itself has no finite size.
  func checkContainment(at node: some SyntaxProtocol) {
    switch type.kind {
    case .structure:
      for property in type.storedProperties where contains(property.result) {
        let place = property.place?.place ?? checker.place(of: node)
        checker.session.report(
          .init(
            "value type '\(type.name)' cannot have a stored property that recursively contains it",
            at: place,
            mistake: .declaration(.recursiveValue(name: type.name))))
        return
      }
    case .enumeration where !type.isIndirect:
      let open = type.cases.filter { !$0.modifiers.isIndirect }
      if open.contains(where: { $0.parameters.contains { contains($0.type) } }) {
        checker.session.report(
          "recursive enum '\(type.name)' is not marked 'indirect'", at: node,
          mistake: .declaration(.recursiveEnum(name: type.name)))
      }
    default: break
    }
  }

  private func contains(_ part: Type) -> Bool {
    var seen: Set<NominalType> = []
    return reaches(part, &seen)
  }

  private func reaches(_ part: Type, _ seen: inout Set<NominalType>) -> Bool {
    switch solver.resolve(part) {
    case .tuple(let elements): return elements.contains { reaches($0.type, &seen) }
    case .nominal(let nominal, let arguments) where nominal === checker.universe.optionalType:
      return reaches(arguments[0], &seen)
    case .nominal(let nominal, let arguments):
      if nominal === type { return true }
      guard nominal.origin == .cell, seen.insert(nominal).inserted else { return false }
      let substitution = nominal.substitution(for: arguments)
      return parts(of: nominal).contains { reaches($0.substituting(substitution), &seen) }
    default: return false
    }
  }

  /// What stands in a value itself, and not behind a reference.
  private func parts(of nominal: NominalType) -> [Type] {
    switch nominal.kind {
    case .structure: nominal.storedProperties.map(\.result)
    case .enumeration where !nominal.isIndirect:
      nominal.cases.filter { !$0.modifiers.isIndirect }.flatMap { $0.parameters.map(\.type) }
    default: []
    }
  }
}
