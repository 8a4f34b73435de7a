import SwiftSyntax

/// `["a": 1.5][key] ?? 0`, whose left side is taken out of a literal list on the spot and whose right side would
/// have another type by itself.
///
/// Nothing but the literals tells the type of the elements, and Swift would rather have a list of anything than a
/// literal of an unusual type: the whole is an `Any?` then, and an `Any` where the right side cannot be an element.
/// Where something is asked of the elements (an order, a sum), or of the result, both sides get the type of the
/// elements as usual.
struct WidenedElements {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }
  private var universe: Universe { checker.universe }

  func coalesced(_ wrapped: Type, _ node: InfixOperatorExprSyntax, _ expected: Type?) -> Expression? {
    let wanted = expected.map(solver.resolve)
    guard isFree(ExprSyntax(node), wanted), case .nominal = solver.final(wrapped),
      usualType(of: node.rightOperand) != solver.final(wrapped)
    else { return nil }
    let anything = universe.optional(.existential([]))
    let fits = checker.session.attempt {
      Coercion(checker: checker).convert(checker.expression(node.rightOperand, expecting: wrapped), to: wrapped)
    }
    if fits != nil, usualType(of: node.rightOperand) == nil { return nil }
    let lists = literals(in: ExprSyntax(node.leftOperand))
    guard !lists.isEmpty else { return nil }
    let whole = wanted.flatMap(asked) ?? (fits == nil ? .existential([]) : anything)
    return checker.session.attempt(keep: true) {
      let outer = checker.session.wideLiterals
      checker.session.wideLiterals.formUnion(lists)
      defer { checker.session.wideLiterals = outer }
      let left = checker.expression(node.leftOperand)
      guard solver.resolve(left.type) == anything,
        let right = Coercion(checker: checker).convert(checker.expression(node.rightOperand), to: whole)
      else { return nil }
      return checker.make(.coalesce(left, right), whole, node)
    }
  }

  /// The type that a literal has where nothing else tells.
  private func usualType(of syntax: ExprSyntax) -> Type? {
    if let sign = syntax.as(PrefixOperatorExprSyntax.self) {
      return sign.operator.text == "-" ? usualType(of: sign.expression) : nil
    }
    if syntax.is(IntegerLiteralExprSyntax.self) { return universe.int }
    if syntax.is(StringLiteralExprSyntax.self) { return universe.string }
    return syntax.is(FloatLiteralExprSyntax.self) ? universe.double : nil
  }

  /// Whether nothing around asks for a type.
  private func isFree(_ node: ExprSyntax, _ expected: Type?) -> Bool {
    if let expected {
      if asked(expected) != nil { return true }
      guard case .variable(let variable) = expected, variable.kind == .any else { return false }
    }
    var node = Syntax(node)
    while let outer = part(node) { node = outer }
    guard let place = node.parent else { return false }
    if let binding = place.parent?.as(PatternBindingSyntax.self), place.is(InitializerClauseSyntax.self) {
      return binding.typeAnnotation == nil
    }
    if let binding = place.parent?.as(OptionalBindingConditionSyntax.self) { return binding.typeAnnotation == nil }
    return place.parent?.parent?.is(ExpressionSegmentSyntax.self) == true || expected != nil
  }

  /// `Any` or `Any?` itself.
  private func asked(_ expected: Type) -> Type? {
    let anything = universe.optional(.existential([]))
    return expected == .existential([]) || solver.zonk(expected) == anything ? expected : nil
  }

  /// The tuple or the literal list that a value is a part of.
  private func part(_ node: Syntax) -> Syntax? {
    guard let whole = node.parent?.parent?.parent else { return nil }
    return whole.is(TupleExprSyntax.self) || whole.is(ArrayExprSyntax.self) || whole.is(DictionaryExprSyntax.self)
      ? whole : nil
  }

  /// The innermost lists in a chain of members and subscripts, also as arguments of its calls.
  private func literals(in syntax: ExprSyntax) -> Set<SyntaxIdentifier> {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .arrayExpr(let node):
      let inner = node.elements.reduce(into: Set()) { $0.formUnion(lists(in: $1.expression)) }
      return inner.isEmpty ? [node.id] : inner
    case .dictionaryExpr(let node):
      guard case .elements(let pairs) = node.content else { return [node.id] }
      let inner = pairs.reduce(into: Set()) { $0.formUnion(lists(in: $1.value)) }
      return inner.isEmpty ? [node.id] : inner
    case .memberAccessExpr(let node): return node.base.map(literals) ?? []
    case .subscriptCallExpr(let node): return literals(in: node.calledExpression)
    case .optionalChainingExpr(let node): return literals(in: node.expression)
    case .forceUnwrapExpr(let node): return literals(in: node.expression)
    case .functionCallExpr(let node):
      return node.arguments.reduce(into: literals(in: node.calledExpression)) {
        $0.formUnion(lists(in: $1.expression))
      }
    default: return []
    }
  }

  private func lists(in syntax: ExprSyntax) -> Set<SyntaxIdentifier> {
    syntax.is(ArrayExprSyntax.self) || syntax.is(DictionaryExprSyntax.self) ? literals(in: syntax) : []
  }
}
