import SwiftSyntax

/// What the cases of an enum must not be.
struct EnumRules {
  let checker: Checker
  let type: NominalType

  func check(_ node: EnumDeclSyntax) {
    var values: Set<String> = []
    for member in node.memberBlock.members {
      guard let list = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
      let isBoxed = type.isIndirect || list.modifiers.contains { $0.name.text == "indirect" }
      for element in list.elements {
        if !isBoxed { checkRecursion(element, node) }
        guard type.rawType != nil else { continue }
        if element.parameterClause != nil {
          checker.session.report(
            "enum with raw type cannot have cases with arguments", at: element.name,
            help: "take out ': \(checker.solver.final(type.rawType ?? .error))', or the arguments")
        }
        if let value = element.rawValue?.value, !values.insert(value.trimmedDescription).inserted {
          checker.session.report("raw value for enum case is not unique", at: value)
        }
      }
    }
  }

  private func checkRecursion(_ element: EnumCaseElementSyntax, _ node: EnumDeclSyntax) {
    guard let declaration = type.cases.first(where: { $0.name == element.name.plain }),
      declaration.parameters.contains(where: { contains($0.type) })
    else { return }
    checker.session.report(
      "recursive enum '\(type.name)' is not marked 'indirect'", at: node.name,
      help: "write 'indirect enum \(type.name)'")
  }

  /// Whether a value of a type holds the enum itself, not only a reference to it.
  private func contains(_ other: Type) -> Bool {
    switch checker.solver.resolve(other) {
    case .nominal(let nominal, let arguments):
      nominal === type || (nominal === checker.universe.optionalType && arguments.contains(where: contains))
    case .tuple(let elements): elements.contains { contains($0.type) }
    default: false
    }
  }
}
