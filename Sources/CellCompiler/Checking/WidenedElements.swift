import SwiftSyntax

/// `["a": 1.5][key] ?? 0`, whose left side is taken out of a literal list on the spot and whose right side is a
/// literal that would have another type by itself.
///
/// Nothing but the literals tells the type of the elements, and Swift would rather have a list of anything than a
/// literal of an unusual type: the whole is an `Any?`. Where something is asked of the elements (an order, a sum),
/// or of the result, both sides get the type of the elements as usual.
struct WidenedElements {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }
  private var universe: Universe { checker.universe }

  func coalesced(_ wrapped: Type, _ node: InfixOperatorExprSyntax, _ expected: Type?) -> Expression? {
    guard let usual = usualType(of: node.rightOperand), isFree(ExprSyntax(node), expected) else { return nil }
    let lists = literals(in: ExprSyntax(node.leftOperand))
    guard !lists.isEmpty, case .nominal = solver.final(wrapped), solver.final(wrapped) != usual else { return nil }
    return checker.session.attempt(keep: true) {
      let outer = checker.session.wideLiterals
      checker.session.wideLiterals.formUnion(lists)
      defer { checker.session.wideLiterals = outer }
      let whole = universe.optional(.existential([]))
      let left = checker.expression(node.leftOperand)
      guard solver.resolve(left.type) == whole,
        let right = Coercion(checker: checker).convert(checker.expression(node.rightOperand), to: whole)
      else { return nil }
      return checker.make(.coalesce(left, right), whole, node)
    }
  }

  /// The type that a literal number has where nothing else tells.
  private func usualType(of syntax: ExprSyntax) -> Type? {
    if let sign = syntax.as(PrefixOperatorExprSyntax.self) {
      return sign.operator.text == "-" ? usualType(of: sign.expression) : nil
    }
    if syntax.is(IntegerLiteralExprSyntax.self) { return universe.int }
    return syntax.is(FloatLiteralExprSyntax.self) ? universe.double : nil
  }

  /// Whether nothing around asks for a type.
  private func isFree(_ node: ExprSyntax, _ expected: Type?) -> Bool {
    var node = Syntax(node)
    while let tuple = node.parent?.parent?.parent?.as(TupleExprSyntax.self), tuple.elements.count == 1 {
      node = Syntax(tuple)
    }
    if let expected { return solver.resolve(expected) == .existential([]) }
    if node.parent?.parent?.parent?.is(ExpressionSegmentSyntax.self) == true { return true }
    return node.parent?.parent?.as(PatternBindingSyntax.self)?.typeAnnotation == nil
      && node.parent?.is(InitializerClauseSyntax.self) == true
      && node.parent?.parent?.is(PatternBindingSyntax.self) == true
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
