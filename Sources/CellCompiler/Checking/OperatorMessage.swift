import Diagnostics
import SwiftSyntax

/// Words for operands that an operator does not take.
struct OperatorMessage {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  @discardableResult
  func report(_ name: String, _ operands: [Expression], _ node: some SyntaxProtocol) -> Expression {
    // What is wrong with `0 < x < 10` has been said.
    if ComparisonChain.continues(Syntax(node)) { return Expression(.error, .error, at: checker.place(of: node)) }
    let types = operands.map { solver.final($0.type) }
    guard types.count == 2 else {
      return checker.session.report("operator '\(name)' cannot be applied to these operands", at: node,
        mistake: .generic(.operandsUnfit(name)))
    }
    let place = node.as(InfixOperatorExprSyntax.self).map { Syntax($0.operator) } ?? Syntax(node)
    if let message = caret(name, types, node) ?? unwrap(types, name, node) ?? unavailable(name, types[0], place)
      ?? unequal(name, types, node)
    {
      return message
    }
    if types[0] == types[1] {
      return checker.session.report(
        "binary operator '\(name)' cannot be applied to two '\(types[0])' operands", at: place,
        help: OperatorHelp.forSame(plain(name), types[0].description),
        mistake: MissingConstraint(checker: checker).mistake(ofOperator: plain(name), operands, at: node)
          ?? .type(
          .sameOperands(operation: name, type: types[0].description, swift: method(name, types[0], node))))
    }
    if OperatorChecker.assigning.contains(name), isKnown(types[0]), isKnown(types[1]) {
      return checker.session.report(
        "cannot convert value of type '\(types[1])' to expected argument type '\(types[0])'",
        at: node.as(InfixOperatorExprSyntax.self).map { Syntax($0.rightOperand) } ?? Syntax(node),
        mistake: mistake(name, types, node))
    }
    return checker.session.report(
      "binary operator '\(name)' cannot be applied to operands of type '\(types[0])' and '\(types[1])'",
      at: place,
      mistake: MissingConstraint(checker: checker).mistake(ofOperator: plain(name), operands, at: node)
        ?? mistake(name, types, node))
  }

  /// `e ^ 2` of decimals, where a power is meant.
  private func caret(_ name: String, _ types: [Type], _ node: some SyntaxProtocol) -> Expression? {
    guard name == "^", types.contains(where: { ["Double", "Float"].contains($0.description) }),
      let infix = node.as(InfixOperatorExprSyntax.self)
    else { return nil }
    let kinds = types.map { solver.conforms($0, to: "BinaryInteger") ? PowerAdvice.Kind.whole : .decimal }
    let operands = [infix.leftOperand, infix.rightOperand]
    let known = zip(operands, kinds).map { operand, kind in
      operand.is(IntegerLiteralExprSyntax.self) || operand.is(FloatLiteralExprSyntax.self) ? nil : kind
    }
    let power = PowerAdvice(
      base: operands[0].trimmedText, exponent: operands[1].trimmedText, kinds: (known[0], known[1]))
    let message = types[0] == types[1]
      ? "binary operator '^' cannot be applied to two '\(types[0])' operands"
      : "binary operator '^' cannot be applied to operands of type '\(types[0])' and '\(types[1])'"
    return checker.session.report(message, at: infix.operator, mistake: .python(.caret(swift: power.swift)))
  }

  /// The method that does what an operator is expected to do.
  private func method(_ name: String, _ type: Type, _ node: some SyntaxProtocol) -> String? {
    let infix = node.as(InfixOperatorExprSyntax.self)
    let (left, right) = (infix?.leftOperand.shortText ?? "a", infix?.rightOperand.shortText ?? "b")
    if type.description.hasPrefix("["), !type.description.contains(":") {
      return "zip(\(left), \(right)).map { $0 \(name) $1 }"
    }
    let names = ["*": "multiplied", "+": "adding", "-": "subtracting", "@": "multiplied"]
    guard let method = names[name],
      let found = MemberLookup(checker: checker).instanceMembers(of: type, named: method).first
    else { return nil }
    let label = found.declaration.parameters.first?.label.map { $0 + ": " } ?? ""
    return "try \(left).\(method)(\(label)\(right))"
  }

  private func mistake(_ name: String, _ types: [Type], _ node: some SyntaxProtocol) -> Mistake {
    let infix = node.as(InfixOperatorExprSyntax.self)
    if let same = memberOfBoth(types, infix) ?? namedValueAndText(name, types) { return same }
    if let scaled = scaled(name, types, infix) { return scaled }
    if name == "+=", types[0].description == "[\(types[1])]", let list = infix?.leftOperand.shortText,
      let element = infix?.rightOperand.shortText
    {
      return .type(
        .methodForOperator(
          operation: "+=", left: "\(types[0])", right: "\(types[1])", swift: "\(list).append(\(element))"))
    }
    if let infix, let optional = OptionalOperand(checker: checker).mistake(plain(name), types, infix) { return optional }
    if plain(name) == "+", let infix, types[0].description == "[String]", types[1].description == "Substring",
      let code = infix.rightOperand.shortText
    {
      return .type(
        .convertible(found: "Substring", expected: "[String]", purpose: .other, swift: "[String(\(code))]"))
    }
    if plain(name) == "+", let infix, types[0].description.hasPrefix("["), types[1].description.hasSuffix("]"),
      let swift = ConversionAdvice(checker: checker).swift(from: types[1], to: types[0], at: infix.rightOperand)
    {
      return .type(
        .convertible(found: types[1].description, expected: types[0].description, purpose: .other, swift: swift))
    }
    return .type(
      .operands(
        operation: plain(name), left: types[0].description, right: types[1].description,
        leftCode: infix?.leftOperand.shortText, rightCode: infix?.rightOperand.shortText))
  }

  /// `$0.count < $1`, where the other side has the member too.
  private func memberOfBoth(_ types: [Type], _ infix: InfixOperatorExprSyntax?) -> Mistake? {
    guard let infix else { return nil }
    let sides = [infix.leftOperand, infix.rightOperand]
    for (index, side) in sides.enumerated() {
      guard let member = side.as(MemberAccessExprSyntax.self), let base = member.base,
        let other = sides[1 - index].shortText, !sides[1 - index].is(StringLiteralExprSyntax.self),
        checker.session.attempt({ solver.final(checker.expression(base).type) }) == types[1 - index]
      else { continue }
      var written = sides.map { $0.shortText ?? "…" }
      written[1 - index] = "\(other).\(member.declName.trimmedText)"
      let operation = infix.operator.trimmedText
      return .type(
        .memberOfBoth(
          operation: operation, left: types[0].description, right: types[1].description,
          swift: written.joined(separator: " \(operation) ")))
    }
    return nil
  }

  /// `matrix * 2` where a method does it.
  private func scaled(_ name: String, _ types: [Type], _ infix: InfixOperatorExprSyntax?) -> Mistake? {
    guard plain(name) == "*", let infix,
      let number = types.firstIndex(where: { ["Int", "Double", "Float"].contains($0.description) }),
      MemberLookup(checker: checker).instanceMembers(of: types[1 - number], named: "scaled").first != nil
    else { return nil }
    let sides = [infix.leftOperand, infix.rightOperand].map { $0.shortText ?? "…" }
    return .type(
      .methodForOperator(
        operation: "*", left: types[0].description, right: types[1].description,
        swift: "try \(sides[1 - number]).scaled(by: \(sides[number]))"))
  }

  /// `label == "positive"` where `label` is an enum.
  private func namedValueAndText(_ name: String, _ types: [Type]) -> Mistake? {
    guard let text = types.firstIndex(where: { $0.description == "String" }) else { return nil }
    let values = NearbyMembers(checker: checker).statics(of: types[1 - text]).map { "." + $0 }
    guard !values.isEmpty else { return nil }
    return .type(
      .namedValueAndText(
        operation: plain(name), left: types[0].description, right: types[1].description, values: values))
  }

  func reportUnary(_ name: String, _ value: Expression, _ operand: ExprSyntax, _ node: ExprSyntax)
    -> Expression
  {
    let type = solver.final(value.type)
    if name == "++" || name == "--" {
      return checker.session.report(
        "cannot find operator '\(name)' in scope; did you mean '\(name.prefix(1))= 1'?", at: node,
        mistake: node.parent?.is(CodeBlockItemSyntax.self) == true
          ? .change(.increment(operation: name, code: operand.shortText ?? "x"))
          : .usage(.incrementAsValue(swift: "\(operand.shortText ?? "x") \(name.prefix(1))= 1")))
    }
    if name == "*", let unpacked = unpacking(operand) {
      return checker.session.report("'*' is not a prefix unary operator", at: node, mistake: unpacked)
    }
    if case .nominal(let nominal, let arguments) = type, nominal === checker.universe.optionalType,
      name == "-" || name == "+"
    {
      return mustUnwrap(type, arguments[0], operand)
    }
    return checker.session.report(
      "unary operator '\(name)' cannot be applied to an operand of type '\(type)'", at: node,
      mistake: MissingConstraint(checker: checker).mistake(ofOperator: name, [value], at: node)
        ?? .type(.unaryOperand(operation: name, type: type.description)))
  }

  /// `zip(*rows)`, `f(*values)`
  private func unpacking(_ operand: ExprSyntax) -> Mistake? {
    guard let call = operand.firstAncestor(FunctionCallExprSyntax.self), let name = call.calledExpression.shortText,
      let code = operand.shortText
    else { return nil }
    let swift: String
    switch name {
    case "zip": swift = "\(code)[0].indices.map { j in \(code).map { $0[j] } }"
    case "print": swift = "print(\(code).map { \"\\($0)\" }.joined(separator: \" \"))"
    case "max", "min": swift = "\(code).\(name)()"
    default: swift = "\(name)(\(code)[0], \(code)[1])"
    }
    return .usage(.unpacking(code: "*\(code)", swift: swift))
  }

  /// The operator without the `=` that assigns.
  private func plain(_ name: String) -> String {
    OperatorChecker.assigning.contains(name) ? String(name.dropLast()) : name
  }

  private func isKnown(_ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = type else { return false }
    return ["Int", "Double", "Float", "String", "UInt"].contains(nominal.name)
  }

  /// One side is optional, and the other of the type inside.
  private func unwrap(_ types: [Type], _ name: String, _ node: some SyntaxProtocol) -> Expression? {
    guard let index = types.firstIndex(where: checker.universe.isOptional),
      !checker.universe.isOptional(types[1 - index]), case .nominal(_, let arguments) = types[index],
      arguments[0] == types[1 - index]
    else { return nil }
    let infix = node.as(InfixOperatorExprSyntax.self)
    let operand = index == 0 ? infix?.leftOperand : infix?.rightOperand
    if index == 0, let infix, OperatorChecker.assigning.contains(name) {
      return checker.session.report(
        Self.unwrapping(types[0], arguments[0]), at: infix.leftOperand,
        mistake: .absence(MissingValue(checker: checker).mistake(ofChanging: types[0], arguments[0], infix)))
    }
    return mustUnwrap(types[index], arguments[0], operand.map { Syntax($0) } ?? Syntax(node))
  }

  private func mustUnwrap(_ type: Type, _ wrapped: Type, _ node: some SyntaxProtocol) -> Expression {
    checker.session.report(
      Self.unwrapping(type, wrapped), at: node,
      mistake: .absence(MissingValue(checker: checker).mistake(type, wrapped, at: node)))
  }

  private static func unwrapping(_ type: Type, _ wrapped: Type) -> String {
    "value of optional type '\(type)' must be unwrapped to a value of type '\(wrapped)'"
  }

  private func unavailable(_ name: String, _ type: Type, _ place: Syntax) -> Expression? {
    guard name == "%", ["Double", "Float"].contains(type.description) else { return nil }
    let infix = place.as(InfixOperatorExprSyntax.self) ?? place.parent?.as(InfixOperatorExprSyntax.self)
    return checker.session.report(
      "'%' is unavailable: For floating point numbers use truncatingRemainder instead", at: place,
      mistake: .type(
        .floatingRemainder(left: infix?.leftOperand.shortText, right: infix?.rightOperand.shortText)))
  }

  /// `==` on values of a type that is not `Equatable`.
  private func unequal(_ name: String, _ types: [Type], _ node: some SyntaxProtocol) -> Expression? {
    guard name == "==" || name == "!=", types[0] == types[1],
      case .nominal(let nominal, let arguments) = types[0]
    else { return nil }
    if nominal.origin == .cell, !solver.conforms(types[0], to: "Equatable") {
      return checker.session.report(
        "referencing operator function '\(name)' on 'Equatable' requires that '\(types[0])' conform to 'Equatable'",
        at: node, mistake: .type(.notEquatable(type: nominal.name)))
    }
    guard let lacking = arguments.first(where: { !solver.conforms($0, to: "Equatable") }) else {
      return nil
    }
    return checker.session.report(
      "operator function '\(name)' requires that '\(lacking)' conform to 'Equatable'", at: node,
      mistake: MissingConstraint(checker: checker).mistake(lacking, lacks: "Equatable", at: node)
        ?? .generic(.lacksConformance(type: "\(lacking)", protocol: "Equatable", isOwn: lacking.isFromCell)))
  }
}
