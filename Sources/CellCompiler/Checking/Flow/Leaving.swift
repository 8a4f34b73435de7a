/// Whether a body can be left by its end, told from its statements alone.
enum Leaving {
  /// Whether no path reaches the end of a block.
  static func leaves(_ block: Block) -> Bool { block.statements.contains(where: leaves) }

  static func leaves(_ statement: Statement) -> Bool {
    switch statement {
    case .returning, .throwing, .breaking, .continuing, .fallingThrough: true
    case .expression(let value), .yield(let value): isNever(value)
    case .conditional(_, let then, let otherwise): leaves(then) && (otherwise.map(leaves) ?? false)
    case .switching(_, let cases, _):
      !cases.isEmpty && cases.allSatisfy { leaves($0.body) && !breaksOut($0.body) }
    case .doCatch(let body, let clauses, _):
      leaves(body) && clauses.allSatisfy { leaves($0.body) }
    case .block(let inner): leaves(inner)
    case .whileLoop(let conditions, let body, let label):
      isEndless(conditions) && !breaksOut(body, label)
    case .repeatLoop(let body, let condition, let label):
      (isTrue(condition) || leavesFunction(body)) && !breaksOut(body, label)
    default: false
    }
  }

  private static func leavesFunction(_ block: Block) -> Bool {
    block.statements.contains { if case .returning = $0 { true } else { false } }
  }

  static func isNever(_ value: Expression) -> Bool {
    if case .nominal(let nominal, _) = value.type { return nominal.name == "Never" }
    return false
  }

  static func isEndless(_ conditions: [Condition]) -> Bool {
    conditions.allSatisfy { if case .expression(let value) = $0 { isTrue(value) } else { false } }
  }

  static func isTrue(_ value: Expression) -> Bool {
    if case .bool(true) = value.kind { true } else { false }
  }

  /// Whether a `break` in a loop's or case's body ends that loop or switch.
  private static func breaksOut(_ block: Block, _ label: String? = nil, depth: Int = 0) -> Bool {
    block.statements.contains { breaksOut($0, label, depth: depth) }
  }

  private static func breaksOut(_ statement: Statement, _ label: String?, depth: Int) -> Bool {
    switch statement {
    case .breaking(let target, _): target == nil ? depth == 0 : target == label
    case .conditional(_, let then, let otherwise):
      breaksOut(then, label, depth: depth)
        || (otherwise.map { breaksOut($0, label, depth: depth) } ?? false)
    case .guarding(_, let otherwise): breaksOut(otherwise, label, depth: depth)
    case .switching(_, let cases, _):
      cases.contains { breaksOut($0.body, label, depth: depth + 1) }
    case .whileLoop(_, let body, _), .repeatLoop(let body, _, _), .forLoop(_, _, _, let body, _, _):
      breaksOut(body, label, depth: depth + 1)
    case .doCatch(let body, let clauses, _):
      breaksOut(body, label, depth: depth)
        || clauses.contains { breaksOut($0.body, label, depth: depth) }
    case .block(let inner): breaksOut(inner, label, depth: depth)
    default: false
    }
  }
}
