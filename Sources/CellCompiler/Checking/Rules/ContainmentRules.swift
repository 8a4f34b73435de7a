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
    var found = Reached()
    return reaches(part, &found)
  }

  private struct Reached {
    var types: Set<NominalType> = []
    /// For each type met, which of its parameters its values hold in themselves.
    var held: [NominalType: Set<GenericParameter>] = [:]
  }

  /// What a declaration holds is looked at once, with its parameters as they stand there; what is given for those
  /// that it holds is looked at where it is given. Types of parts with all that is given for them put in may
  /// double from one to the next.
  private func reaches(_ part: Type, _ found: inout Reached) -> Bool {
    switch solver.resolve(part) {
    case .tuple(let elements): return elements.contains { reaches($0.type, &found) }
    case .nominal(let nominal, let arguments) where nominal === checker.universe.optionalType:
      return reaches(arguments[0], &found)
    case .nominal(let nominal, let arguments):
      if nominal === type { return true }
      guard nominal.origin == .cell else { return false }
      if found.types.insert(nominal).inserted, parts(of: nominal).contains(where: { reaches($0, &found) }) {
        return true
      }
      let held = held(by: nominal, &found)
      return zip(nominal.generics, arguments).contains { held.contains($0) && reaches($1, &found) }
    default: return false
    }
  }

  private func held(by nominal: NominalType, _ found: inout Reached) -> Set<GenericParameter> {
    if let known = found.held[nominal] { return known }
    found.held[nominal] = []
    var held: Set<GenericParameter> = []
    for part in parts(of: nominal) { collect(part, into: &held, &found) }
    found.held[nominal] = held
    return held
  }

  private func collect(_ part: Type, into held: inout Set<GenericParameter>, _ found: inout Reached) {
    switch solver.resolve(part) {
    case .generic(let parameter): held.insert(parameter)
    case .tuple(let elements): for element in elements { collect(element.type, into: &held, &found) }
    case .nominal(let nominal, let arguments) where nominal === checker.universe.optionalType:
      collect(arguments[0], into: &held, &found)
    case .nominal(let nominal, let arguments) where nominal.origin == .cell:
      let inner = self.held(by: nominal, &found)
      for (parameter, argument) in zip(nominal.generics, arguments) where inner.contains(parameter) {
        collect(argument, into: &held, &found)
      }
    default: break
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
