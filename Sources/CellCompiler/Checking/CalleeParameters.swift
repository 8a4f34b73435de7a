import SwiftSyntax

/// The parameters that a call could be about, found without checking its arguments.
struct CalleeParameters {
  let checker: Checker

  /// What the callee's name may mean: initialisers of a type, methods of a value, functions.
  func declarations(of call: FunctionCallExprSyntax) -> [Declaration] {
    let lookup = MemberLookup(checker: checker)
    if let type = TypeExpressions(checker: checker).read(call.calledExpression) {
      return lookup.initializers(of: type).map(\.declaration)
    }
    if let member = call.calledExpression.as(MemberAccessExprSyntax.self), let base = member.base {
      let name = member.declName.baseName.plain
      if let type = TypeExpressions(checker: checker).read(base) {
        return lookup.staticMembers(of: type, named: name).map(\.declaration)
      }
      guard let type = checker.session.attempt({ checker.solver.zonk(checker.expression(base).type) }) else { return [] }
      return lookup.instanceMembers(of: type, named: name).map(\.declaration)
    }
    guard let name = call.calledExpression.as(DeclReferenceExprSyntax.self) else { return [] }
    return NameChecker(checker: checker).candidates(name.baseName.plain, name).map(\.declaration)
  }

  /// The parameter that a label of another library, or a misspelt one, means.
  func parameter(_ label: String, of call: FunctionCallExprSyntax) -> Declaration.Parameter? {
    let all = declarations(of: call).flatMap(\.parameters)
    guard let own = ForeignLabel.name(label, among: all.compactMap(\.label), checker.universe) else { return nil }
    return all.first { $0.label == own }
  }
}

/// What is given for an argument in another language, as the parameter wants it: `.count(2)` for `2`, `1...2` for
/// `(1, 2)`.
struct ArgumentValue {
  let checker: Checker
  let type: Type
  let label: String

  func swift(_ value: ExprSyntax) -> String? {
    guard let code = value.shortText.map(SwiftHead.swift) else { return nil }
    if let known = checker.universe.fieldName("\(label): \(code)") { return known }
    if let pair = pair(value), checker.solver.final(type).description == "ClosedRange<Int>" {
      return "\(pair.0)...\(pair.1)"
    }
    if code == "nil", !checker.universe.isOptional(type), !MemberLookup(checker: checker).staticMembers(of: type, named: "none").isEmpty {
      return ".none"
    }
    guard let given = given(value), given != checker.solver.final(type) else { return code }
    let choices = NearbyMembers(checker: checker).values(of: type, for: given, code: code)
    if choices.count == 1, choices[0].contains(code) { return choices[0] }
    return choices.first { $0.dropFirst() == code.dropFirst().dropLast().lowercased() } ?? code
  }

  private func pair(_ value: ExprSyntax) -> (String, String)? {
    guard let parts = value.as(TupleExprSyntax.self)?.elements.map(\.expression.trimmedText), parts.count == 2
    else { return nil }
    return (parts[0], parts[1])
  }

  private func given(_ value: ExprSyntax) -> Type? {
    checker.session.attempt { checker.solver.final(checker.expression(value).type) }
  }
}
