import Diagnostics
import SwiftSyntax

/// `base[i]`, `dictionary[key, default: 0]`, `array[1..<3]`.
struct SubscriptChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  func check(_ node: SubscriptCallExprSyntax, _ expected: Type?) -> Expression {
    OptionalChecker(checker: checker).endingChain(node) { checkLink(node) }
  }

  private func checkLink(_ node: SubscriptCallExprSyntax) -> Expression {
    if let type = TypeExpressions(checker: checker).read(node.calledExpression) {
      let statics = MemberLookup(checker: checker).staticMembers(of: type, named: "subscript")
      if !statics.isEmpty {
        return choose(statics, checker.make(.type(type), .metatype(type), node), node)
      }
    }
    var base = ImplicitUnwrap(checker: checker).base(
      checker.expression(node.calledExpression), for: "subscript")
    if case .error = solver.resolve(base.type) {
      for argument in node.arguments { _ = checker.expression(argument.expression) }
      return base
    }
    if let keyed = throughKeyPath(base, node) { return keyed }
    if let list = asList(base, node) { base = list }
    let candidates = MemberLookup(checker: checker)
      .instanceMembers(of: base.type, named: "subscript").map { $0.with(receiver: base) }
    guard !candidates.isEmpty else { return missing(base, node) }
    let isOwn = candidates.contains { if case .user = $0.declaration.implementation { true } else { false } }
    if !isOwn, let habit = pythonIndex(base, node) { return habit }
    return choose(candidates, base, node)
  }

  /// `list.reversed()[0]`: what is asked by a number is the array of the elements turned round, and no view of
  /// the list, whose indices are of their own kind.
  private func asList(_ base: Expression, _ node: SubscriptCallExprSyntax) -> Expression? {
    guard case .nominal(let nominal, let arguments) = solver.resolve(base.type), nominal.origin == .standard,
      nominal.name == "ReversedCollection", node.calledExpression.is(FunctionCallExprSyntax.self),
      node.arguments.count == 1, let index = node.arguments.first?.expression, isByNumber(index)
    else { return nil }
    let list = checker.universe.array(of: .dependent(arguments[0], "Element"))
    return checker.session.attempt(keep: true) {
      let whole = checker.expression(node.calledExpression, expecting: list)
      return solver.unify(whole.type, list) ? whole : nil
    }
  }

  /// A number, or a range of numbers.
  private func isByNumber(_ syntax: ExprSyntax) -> Bool {
    checker.session.attempt { () -> Bool? in
      let type = solver.final(checker.expression(syntax).type)
      if type == checker.universe.int { return true }
      guard case .nominal(let range, [checker.universe.int]) = type else { return nil }
      return range.name.contains("Range") ? true : nil
    } != nil
  }

  /// `value[keyPath: path]`, which every type has.
  private func throughKeyPath(_ base: Expression, _ node: SubscriptCallExprSyntax) -> Expression? {
    guard node.arguments.count == 1, let argument = node.arguments.first,
      argument.label?.plain == "keyPath", case .type(let every)? = checker.scope.find("KeyPathRoot"),
      case .type(let reading)? = checker.scope.find("KeyPath")
    else { return nil }
    solver.commitDefaults(base.type)
    let path = checker.expression(
      argument.expression, expecting: .nominal(reading, [base.type, solver.fresh()]))
    guard case .nominal(let kind, _) = solver.resolve(path.type) else { return path }
    let subscripts = checker.universe.members(of: every, named: "subscript")
    guard let found = subscripts.first(where: { takes(kind, $0) }) else { return nil }
    var candidate = Candidate(found)
    candidate.substitution = [every.selfParameter: base.type]
    let resolved = OverloadResolver(
      checker: checker, arguments: CallArguments(node), node: ExprSyntax(node)
    ).best(of: [candidate.with(receiver: base)], [.ready(path)], nil)
    guard let resolved else {
      return checker.session.report(
        "key path of type '\(solver.zonk(path.type))' cannot be applied to a base of type '\(solver.zonk(base.type))'",
        at: node,
        mistake: .generic(.keyPathMisplaced))
    }
    return element(resolved, of: base)
  }

  private func takes(_ kind: NominalType, _ declaration: Declaration) -> Bool {
    guard case .nominal(let wanted, _)? = declaration.parameters.first?.type else { return false }
    return wanted === kind
  }

  /// An element of a checked value, as a step of a key path.
  func element(of base: Expression, _ arguments: CallArguments, _ node: some SyntaxProtocol) -> Expression {
    let candidates = MemberLookup(checker: checker)
      .instanceMembers(of: base.type, named: "subscript").map { $0.with(receiver: base) }
    guard !candidates.isEmpty, let syntax = arguments.all.first?.expression else {
      return checker.session.report(
        "value of type '\(solver.zonk(base.type))' has no subscripts", at: node,
        mistake: .type(.noSubscript(type: "\(solver.zonk(base.type))", methods: [])))
    }
    return choose(candidates, base, arguments, syntax)
  }

  private func choose(
    _ candidates: [Candidate], _ base: Expression, _ node: SubscriptCallExprSyntax
  ) -> Expression {
    choose(candidates, base, CallArguments(node), ExprSyntax(node))
  }

  private func choose(
    _ candidates: [Candidate], _ base: Expression, _ arguments: CallArguments, _ node: ExprSyntax
  ) -> Expression {
    let resolved = OverloadResolver(checker: checker, arguments: arguments, node: node)
      .resolve(candidates, nil)
    return element(resolved, of: base)
  }

  /// The call of a subscript as a place that can be read and written.
  private func element(_ resolved: Expression, of base: Expression) -> Expression {
    guard case .call(let call) = resolved.kind else { return resolved }
    resolved.kind = .member(
      base, call.declaration, indices: call.arguments, substitution: call.substitution)
    return resolved
  }

  private func missing(_ base: Expression, _ node: SubscriptCallExprSyntax) -> Expression {
    let type = solver.zonk(base.type)
    if checker.universe.isOptional(type) {
      return checker.session.report(
        "value of optional type '\(type)' must be unwrapped to refer to member 'subscript' of wrapped base type",
        at: node.calledExpression,
        mistake: .absence(
          .element(type: type.description, code: node.calledExpression.shortText)))
    }
    if case .tuple = type {
      return checker.session.report(
        "cannot access element using subscript for tuple type '\(type)'; use '.' notation instead",
        at: node, mistake: .type(.tupleSubscript(type: type.description, swift: part(node))))
    }
    return checker.session.report(
      "value of type '\(type)' has no subscripts", at: node,
      mistake: ElementByNumber(checker: checker).mistake(type, node) ?? .type(
        .noSubscript(
          type: type.description, methods: parts(of: type, node) ?? NearbyMembers(checker: checker).elements(of: type))))
  }

  /// `pair.0` for `pair[0]`.
  private func part(_ node: SubscriptCallExprSyntax) -> String? {
    guard node.arguments.count == 1, let index = node.arguments.first?.expression.as(IntegerLiteralExprSyntax.self)
    else { return nil }
    return node.calledExpression.shortText.map { "\($0).\(index.literal.text)" }
  }

  /// `try m.at(0, 1)` for `m[0, 1]` and `m[0][1]`, `try m.row(0)` for `m[0]`.
  private func parts(of type: Type, _ node: SubscriptCallExprSyntax) -> [String]? {
    var indices = node.arguments.map(\.expression.trimmedText)
    if indices.count == 1, let outer = node.parent?.as(SubscriptCallExprSyntax.self), outer.arguments.count == 1 {
      indices += outer.arguments.map(\.expression.trimmedText)
    }
    guard let base = node.calledExpression.shortText, indices.count <= 2 else { return nil }
    for name in indices.count == 2 ? ["at"] : ["row", "vector"] {
      guard let method = MemberLookup(checker: checker).instanceMembers(of: type, named: name).first?.declaration,
        method.parameters.count == indices.count
      else { continue }
      let given = zip(method.parameters, indices).map { ($0.label.map { $0 + ": " } ?? "") + $1 }
      return ["\(method.isThrowing ? "try " : "")\(base).\(name)(\(given.joined(separator: ", ")))"]
    }
    return nil
  }

  /// Negative and string indices, which other languages allow.
  private func pythonIndex(_ base: Expression, _ node: SubscriptCallExprSyntax) -> Expression? {
    guard node.arguments.count == 1, let only = node.arguments.first,
      case .nominal(let nominal, _) = solver.resolve(base.type)
    else { return nil }
    if nominal.name == "String" || nominal.name == "Substring",
      only.expression.is(IntegerLiteralExprSyntax.self) || isInteger(only.expression)
    {
      checker.session.report(
        "'subscript(_:)' is unavailable: cannot subscript \(nominal.name) with an Int, use a String.Index instead.",
        at: node.firstToken(viewMode: .sourceAccurate).map { Syntax($0) } ?? Syntax(node),
        mistake: textMistake(nominal.name, node))
      return checker.make(.error, checker.universe.character, node)
    }
    return nil
  }

  private func textMistake(_ type: String, _ node: SubscriptCallExprSyntax) -> Mistake {
    let text = node.calledExpression.shortText ?? "text"
    if let infix = node.parent?.as(InfixOperatorExprSyntax.self), infix.leftOperand.id == node.id,
      infix.operator.is(AssignmentExprSyntax.self)
    {
      let index = node.arguments.first?.expression.trimmedText ?? "i"
      return .change(
        .textElement(
          code: text,
          swift: "var letters = Array(\(text)); letters[\(index)] = \(infix.rightOperand.shortText ?? "…"); \(text) = String(letters)"
        ))
    }
    let swift = node.arguments.first.map { TextElement(text: text).swift(at: $0.expression) }
    return .type(.textIndex(type: type, code: text, swift: swift, isRange: false))
  }

  private func isInteger(_ syntax: ExprSyntax) -> Bool {
    checker.session.attempt {
      solver.unify(checker.expression(syntax).type, checker.universe.int) ? true : nil
    } != nil
  }
}
