import Diagnostics

extension Statement {
  /// Where the statement begins, as far as its parts say.
  var place: SourcePlace? {
    switch self {
    case .expression(let value), .display(let value), .yield(let value), .declaration(_, let value?),
      .switching(let value, _, _), .forLoop(_, let value, _, _, _, _), .throwing(let value, _):
      value.place
    case .returning(_, let place), .breaking(_, let place), .continuing(_, let place): place
    case .conditional(let conditions, _, _), .guarding(let conditions, _),
      .whileLoop(let conditions, _, _):
      conditions.first?.value.place
    case .repeatLoop(let body, _, _), .doCatch(let body, _, _), .deferring(let body), .block(let body):
      body.place
    case .declaration(_, nil), .fallingThrough, .functionDefined: nil
    }
  }

  /// Whether a predicate holds for an expression in the statement, closures' bodies apart.
  func contains(where predicate: (Expression) -> Bool) -> Bool {
    values.contains { $0.contains(where: predicate) }
      || blocks.contains { block in block.statements.contains { $0.contains(where: predicate) } }
  }

  /// The expressions directly in the statement.
  var values: [Expression] {
    switch self {
    case .expression(let value), .display(let value), .yield(let value), .throwing(let value, _),
      .repeatLoop(_, let value, _):
      [value]
    case .declaration(_, let value), .returning(let value, _): value.map { [$0] } ?? []
    case .conditional(let conditions, _, _), .guarding(let conditions, _),
      .whileLoop(let conditions, _, _):
      conditions.map(\.value)
    case .forLoop(_, let sequence, let filter, _, _, _): [sequence] + (filter.map { [$0] } ?? [])
    case .switching(let subject, let cases, _):
      [subject] + cases.flatMap(\.patterns).compactMap(\.guard)
    case .doCatch(_, let clauses, _): clauses.compactMap(\.condition)
    case .breaking, .continuing, .fallingThrough, .deferring, .block, .functionDefined: []
    }
  }

  /// The blocks directly in the statement.
  var blocks: [Block] {
    switch self {
    case .conditional(_, let then, let otherwise): [then] + (otherwise.map { [$0] } ?? [])
    case .guarding(_, let block), .whileLoop(_, let block, _), .repeatLoop(let block, _, _),
      .forLoop(_, _, _, let block, _, _), .deferring(let block), .block(let block):
      [block]
    case .switching(_, let cases, _): cases.map(\.body)
    case .doCatch(let body, let clauses, _): [body] + clauses.map(\.body)
    default: []
    }
  }
}

extension Condition {
  /// What the condition looks at.
  var value: Expression {
    switch self {
    case .expression(let value), .unwrap(_, let value), .match(_, let value): value
    }
  }
}

extension Expression {
  /// Whether a predicate holds for the expression or one inside, closures' bodies apart.
  func contains(where predicate: (Expression) -> Bool) -> Bool {
    if predicate(self) { return true }
    if case .branch(let statement) = kind { return statement.contains(where: predicate) }
    return children.contains { $0.contains(where: predicate) }
  }
}
