extension Expression {
  /// The expressions directly inside, in the order in which they are evaluated. Closures' bodies are
  /// not entered.
  var children: [Expression] {
    switch kind {
    case .integer, .float, .bool, .string, .regex, .nilLiteral, .variable, .closure, .type, .branch,
      .pending, .error:
      []
    case .interpolation(let segments):
      segments.compactMap { if case .value(let value) = $0 { value } else { nil } }
    case .array(let list), .tuple(let list), .deferredOperator(_, let list): list
    case .dictionary(let pairs): pairs.flatMap { [$0.key, $0.value] }
    case .call(let call), .reference(let call): call.operands
    case .apply(let callee, let arguments): [callee] + arguments
    case .tupleElement(let base, _), .field(let base, _), .address(let base),
      .forceUnwrap(let base), .optionalChain(let base), .bindOptional(let base), .wrap(let base),
      .erase(let base), .convert(let base), .tryOptional(let base), .tryForce(let base),
      .typeTest(let base, _), .conditionalCast(let base, _), .forcedCast(let base, _),
      .nilTest(let base, _), .dynamicType(let base):
      [base]
    case .member(let base, _, let indices, _):
      (base.map { [$0] } ?? []) + indices.flatMap(\.expressions)
    case .assignment(let target, let value): [value, target]
    case .compoundAssignment(_, let call): call.operands
    case .conditional(let a, let b, let c): [a, b, c]
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b), .identity(let a, let b, _):
      [a, b]
    }
  }
}

extension Expression.Call {
  var operands: [Expression] {
    (receiver.map { [$0] } ?? []) + arguments.flatMap(\.expressions)
  }
}

extension Expression.Argument {
  var expressions: [Expression] {
    switch self {
    case .value(let expression): [expression]
    case .omitted: []
    case .variadic(let list): list
    }
  }
}
