import Diagnostics
import SwiftSyntax

/// What to write where a type that can be any type is used as a particular one: `func f<T: Comparable>`.
struct MissingConstraint {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  /// - Parameter type: What a function or type calls by a name, `T` or `S.Element`; nil is given for others.
  func mistake(_ type: Type, lacks name: String, at node: some SyntaxProtocol) -> Mistake? {
    switch type {
    case .generic(let parameter) where parameter.name.hasPrefix("some "):
      return mistake(type, name, swift: asked(of: type, name, separator: " & ", as: ""))
    case .generic(let parameter):
      return mistake(type, name, swift: head(parameter.name, name, at: Syntax(node)) ?? "<\(type): \(name)>")
    case .dependent:
      return mistake(type, name, swift: "where \(type): \(name)")
    default: return nil
    }
  }

  /// For the operands of an operator, one of which may be a number.
  func mistake(ofOperator name: String, _ operands: [Expression], at node: some SyntaxProtocol) -> Mistake? {
    let types = operands.map { solver.final($0.type) }
    guard let type = types.first(where: isPlaceholder) else { return nil }
    var isWhole = false
    for (operand, other) in zip(operands, types) where other != type {
      guard let number = literal(operand) else { return nil }
      if !number { return mistake(type, lacks: "BinaryFloatingPoint", at: node) }
      isWhole = true
    }
    let wanted: [String]
    switch name {
    case "==", "!=": wanted = isWhole ? ["Numeric"] : ["Equatable"]
    case "<", ">", "<=", ">=": wanted = isWhole ? ["Comparable", "Numeric"] : ["Comparable"]
    case "+", "-": wanted = operands.count == 1 ? ["SignedNumeric"] : isWhole ? ["Numeric"] : ["AdditiveArithmetic"]
    case "*": wanted = ["Numeric"]
    case "/": wanted = ["FloatingPoint"]
    case "%": wanted = ["BinaryInteger"]
    default: return nil
    }
    let lacking = wanted.filter { !solver.conforms(type, to: $0) }
    return lacking.isEmpty ? nil : mistake(type, lacks: lacking.joined(separator: " & "), at: node)
  }

  private func mistake(_ type: Type, _ name: String, swift: String) -> Mistake {
    .generic(.missingConstraint(type: "\(type)", protocol: name, swift: swift))
  }

  private func isPlaceholder(_ type: Type) -> Bool {
    switch type {
    case .generic, .dependent: true
    default: false
    }
  }

  /// Whether a written number is a whole one; nil where it is none.
  private func literal(_ operand: Expression) -> Bool? {
    switch operand.kind {
    case .integer: true
    case .float: false
    default: nil
    }
  }

  // MARK: The declaration to change

  /// Its head with the condition in it.
  private func head(_ parameter: String, _ name: String, at node: Syntax) -> String? {
    var next: Syntax? = node
    while let current = next {
      if let found = current.as(ExtensionDeclSyntax.self) {
        return "extension \(found.extendedType.trimmedText) where \(parameter): \(name)"
      }
      if let found = current.asProtocol((any WithGenericParametersSyntax).self),
        let clause = found.genericParameterClause,
        clause.parameters.contains(where: { $0.name.text == parameter })
      {
        return lead(current) + written(clause, parameter, name)
      }
      next = current.parent
    }
    return nil
  }

  /// `func f`, `struct Stack`, `init`
  private func lead(_ node: Syntax) -> String {
    switch node.as(SyntaxEnum.self) {
    case .functionDecl(let node): "func \(node.name.text)"
    case .structDecl(let node): "struct \(node.name.text)"
    case .classDecl(let node): "class \(node.name.text)"
    case .enumDecl(let node): "enum \(node.name.text)"
    case .initializerDecl: "init"
    default: ""
    }
  }

  private func written(_ clause: GenericParameterClauseSyntax, _ parameter: String, _ name: String) -> String {
    let parts = clause.parameters.map { part in
      let own = part.name.text + (part.inheritedType.map { ": \($0.trimmedText)" } ?? "")
      guard part.name.text == parameter else { return own }
      return "\(parameter): \(combined(part.inheritedType?.trimmedText, name))"
    }
    return "<" + parts.joined(separator: ", ") + ">"
  }

  /// What is asked already and what is missing, without what the latter includes.
  private func combined(_ known: String?, _ name: String) -> String {
    guard let known else { return name }
    let includes: (String) -> Bool = { part in
      guard let old = checker.universe.type(named: part) else { return false }
      return name.split(separator: " & ").contains { new in
        checker.universe.type(named: String(new)).map { solver.inherits($0, old) } ?? false
      }
    }
    let kept = known.split(separator: "&").map { String($0).filter { $0 != " " } }.filter { !includes($0) }
    return (kept + [name]).joined(separator: " & ")
  }

  /// `some Comparable` for `some Any`.
  private func asked(of type: Type, _ name: String, separator: String, as lead: String) -> String {
    let known = "\(type)".dropFirst("some ".count)
    return "some " + (known == "Any" ? name : combined(String(known), name))
  }
}
