import SwiftSyntax

/// The type that several expressions share, where the first one alone does not tell it: elements of
/// `[1, maybe]`, the branches of `flag ? nil : [x]`. Implicit members say nothing here, they wait.
struct CommonType {
  let checker: Checker

  /// The type, if the expressions are of different kinds and one of them decides for all.
  func find(_ parts: [ExprSyntax]) -> Type? {
    guard (2...Self.longest).contains(parts.count),
      Set(parts.filter { ImplicitMember.name($0) == nil }.map(Kind.init)).count > 1 || parts.contains(where: Self.isNested)
    else { return nil }
    for type in candidates(parts) where holds(type, parts) { return type }
    return nil
  }

  /// Longer lists are data, alike from end to end.
  private static let longest = 40

  /// Whether parts inside the part may differ from those of its neighbours.
  private static func isNested(_ part: ExprSyntax) -> Bool {
    if let tuple = part.as(TupleExprSyntax.self) {
      return tuple.elements.contains { needsContext($0.expression) }
    }
    guard let list = part.as(ArrayExprSyntax.self) else { return false }
    return list.elements.isEmpty || list.elements.contains { !Self.isPlain($0.expression) }
  }

  private static func isPlain(_ part: ExprSyntax) -> Bool {
    switch part.kind {
    case .integerLiteralExpr, .floatLiteralExpr, .stringLiteralExpr, .booleanLiteralExpr, .prefixOperatorExpr:
      true
    default: false
    }
  }

  private static func needsContext(_ part: ExprSyntax) -> Bool {
    part.is(NilLiteralExprSyntax.self) || isNested(part)
  }

  /// The types that the parts have by themselves, then these as optionals.
  private func candidates(_ parts: [ExprSyntax]) -> [Type] {
    let solver = checker.solver
    var own: [Type] = []
    for part in parts {
      let type = checker.session.attempt { () -> Type? in
        let type = solver.final(checker.expression(part).type)
        return type.contains { if case .variable = $0 { true } else { false } } ? nil : type
      }
      if let type, type != .error, !own.contains(type) { own.append(type) }
    }
    return own + own.filter { !checker.universe.isOptional($0) }.map { checker.universe.optional($0) }
  }

  private func holds(_ type: Type, _ parts: [ExprSyntax]) -> Bool {
    let coercion = Coercion(checker: checker)
    return checker.session.attempt {
      parts.allSatisfy { coercion.convert(checker.expression($0, expecting: type), to: type) != nil }
        ? true : nil
    } != nil
  }

  /// What an expression looks like, roughly: parts that look alike have one type anyway.
  private enum Kind: Hashable {
    case literal(SyntaxKind)
    case call(String)
    case other(SyntaxKind)

    init(_ syntax: ExprSyntax) {
      switch syntax.kind {
      case .integerLiteralExpr, .floatLiteralExpr, .stringLiteralExpr, .booleanLiteralExpr, .arrayExpr,
        .dictionaryExpr, .tupleExpr, .closureExpr:
        self = .literal(syntax.kind)
      case .prefixOperatorExpr: self = .literal(.integerLiteralExpr)
      case .functionCallExpr:
        let callee = syntax.as(FunctionCallExprSyntax.self)?.calledExpression.trimmedText
        self = .call(callee ?? "")
      default: self = .other(syntax.kind)
      }
    }
  }
}
