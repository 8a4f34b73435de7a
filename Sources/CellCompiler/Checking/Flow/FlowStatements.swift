import Diagnostics

/// Follows statements.
struct FlowStatements {
  let flow: FlowContext

  private var expressions: FlowExpressions { FlowExpressions(flow: flow) }

  // MARK: Blocks

  func run(_ block: Block) {
    flow.deferred.append([])
    var isWarned = flow.state.isUnreachable
    var last: Statement?
    for statement in block.statements {
      if flow.state.isUnreachable, !isWarned {
        isWarned = true
        warnUnreachable(statement, behind: last)
      }
      run(statement)
      last = statement
    }
    let blocks = flow.deferred.removeLast()
    if !flow.state.isUnreachable { blocks.reversed().forEach(run) }
  }

  /// The `defer` blocks that a jump out of some blocks runs first.
  private func runDeferred(from depth: Int) {
    let all = flow.deferred
    for blocks in all[min(depth, all.count)...].reversed() {
      for block in blocks.reversed() { run(block) }
    }
  }

  private func warnUnreachable(_ statement: Statement, behind last: Statement?) {
    guard let place = statement.place, flow.silence == 0 else { return }
    let word: String? =
      switch last {
      case .returning: "return"
      case .throwing: "throw"
      case .breaking: "break"
      case .continuing: "continue"
      default: nil
      }
    let message = word.map { "code after '\($0)' will never be executed" } ?? "will never be executed"
    flow.session.report(Diagnostic(.warning, message, at: place))
  }

  // MARK: Statements

  func run(_ statement: Statement) {
    switch statement {
    case .expression(let value), .display(let value), .yield(let value): run(value)
    case .declaration(let pattern, let value):
      guard let value else { return expect(pattern) }
      expressions.visit(value)
      bind(pattern)
    case .conditional(let conditions, let then, let otherwise):
      conditional(conditions, then, otherwise)
    case .guarding(let conditions, let otherwise): guarding(conditions, otherwise)
    case .whileLoop(let conditions, let body, let label): whileLoop(conditions, body, label)
    case .repeatLoop(let body, let condition, let label): repeatLoop(body, condition, label)
    case .forLoop(let pattern, let sequence, let filter, let body, let label, _):
      expressions.visit(sequence)
      forLoop(pattern, filter, body, label)
    case .returning(let value, let place): returning(value, place)
    case .throwing(let value, _):
      expressions.visit(value)
      flow.mayThrow()
      flow.state.isUnreachable = true
    case .breaking(let label, _): jump(to: label, isContinue: false)
    case .continuing(let label, _): jump(to: label, isContinue: true)
    case .fallingThrough: fallThrough()
    case .switching(let subject, let cases, let label):
      expressions.visit(subject)
      switching(cases, label)
    case .doCatch(let body, let clauses, let label): doCatch(body, clauses, label)
    case .deferring(let block): flow.deferred[flow.deferred.count - 1].append(block)
    case .block(let block): run(block)
    case .functionDefined(let function): FlowUses(flow: flow).define(function)
    }
  }

  private func run(_ value: Expression) {
    expressions.visit(value)
    let type = flow.session.solver.resolve(value.type)
    if type == flow.session.universe.never { flow.state.isUnreachable = true }
  }

  private func returning(_ value: Expression?, _ place: SourcePlace) {
    if let value { expressions.visit(value) }
    runDeferred(from: 0)
    if !isNil(value) { flow.initializer?.checkEnd(flow, at: place) }
    flow.state.isUnreachable = true
  }

  private func isNil(_ value: Expression?) -> Bool {
    if case .nilLiteral? = value?.kind { true } else { false }
  }

  // MARK: Branches

  private func conditional(_ conditions: [Condition], _ then: Block, _ otherwise: Block?) {
    let before = run(conditions)
    let isConstant = Leaving.isEndless(conditions)
    flow.fork([
      { run(then) },
      {
        flow.state = before
        if let otherwise { run(otherwise) }
        if isConstant { flow.state.isUnreachable = true }
      },
    ])
  }

  /// Runs conditions; what is known where one of them does not hold is returned.
  private func run(_ conditions: [Condition]) -> FlowState {
    for condition in conditions {
      switch condition {
      case .expression(let value): expressions.visit(value)
      case .unwrap(let pattern, let value), .match(let pattern, let value):
        expressions.visit(value)
        bind(pattern)
      }
    }
    return flow.state
  }

  /// What leaves from here, as it is written.
  private var exits: [String] {
    let function = flow.function
    var found = flow.targets.contains(where: \.isLoop) ? ["continue", "break"] : []
    guard !function.isCell else { return found }
    let result = flow.session.solver.final(function.result)
    if function.isInitializer {
      found.append(function.initializer?.isFailable == true ? "return nil" : "fatalError(\"…\")")
    } else {
      found.append(result.isVoid ? "return" : "return \(ExampleValue.of("\(result)"))")
    }
    if function.isThrowing { found.append("throw …") }
    return found
  }

  private func guarding(_ conditions: [Condition], _ otherwise: Block) {
    let after = run(conditions)
    run(otherwise)
    if !flow.state.isUnreachable {
      flow.report(
        "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope",
        at: otherwise.end ?? otherwise.place, mistake: .flow(.guardFallsThrough(exits: exits)))
    }
    flow.state = after
  }

  private func switching(_ cases: [Statement.SwitchCase], _ label: String?) {
    push(label, isLoop: false)
    let before = flow.state
    var ends: [FlowState] = []
    var fallen: [FlowState] = []
    for single in cases {
      flow.state = before
      for (pattern, condition) in single.patterns {
        bind(pattern)
        if let condition { expressions.visit(condition) }
      }
      flow.state = FlowState.join([flow.state] + fallen)
      let target = flow.targets.count - 1
      flow.targets[target].fallthroughs = []
      run(single.body)
      fallen = flow.targets[target].fallthroughs
      ends.append(flow.state)
    }
    flow.state = FlowState.join(ends + pop())
  }

  private func doCatch(_ body: Block, _ clauses: [Statement.CatchClause], _ label: String?) {
    push(label, isLoop: false)
    if clauses.isEmpty {
      run(body)
      flow.state = FlowState.join([flow.state] + pop())
      return
    }
    flow.handlers.append([])
    run(body)
    let thrown = FlowState.join(flow.handlers.removeLast())
    var ends = [flow.state]
    for clause in clauses {
      flow.state = thrown
      if let pattern = clause.pattern { bind(pattern) }
      if let condition = clause.condition { expressions.visit(condition) }
      run(clause.body)
      ends.append(flow.state)
    }
    if !clauses.contains(where: \.takesAll) {
      flow.state = thrown
      flow.mayThrow()
    }
    flow.state = FlowState.join(ends + pop())
  }

  // MARK: Loops

  private func whileLoop(_ conditions: [Condition], _ body: Block, _ label: String?) {
    foreseen {
      let leaving = run(conditions)
      push(label, isLoop: true)
      run(body)
      let target = flow.targets.removeLast()
      let isEndless = Leaving.isEndless(conditions)
      return Round(
        back: FlowState.join([flow.state] + target.continues),
        end: FlowState.join(target.breaks + (isEndless ? [] : [leaving])))
    }
  }

  private func repeatLoop(_ body: Block, _ condition: Expression, _ label: String?) {
    foreseen {
      push(label, isLoop: true)
      run(body)
      let target = flow.targets.removeLast()
      flow.state = FlowState.join([flow.state] + target.continues)
      expressions.visit(condition)
      let isEndless = Leaving.isTrue(condition)
      return Round(
        back: flow.state, end: FlowState.join(target.breaks + (isEndless ? [] : [flow.state])))
    }
  }

  private func forLoop(_ pattern: Pattern, _ filter: Expression?, _ body: Block, _ label: String?) {
    foreseen {
      let before = flow.state
      push(label, isLoop: true)
      bind(pattern)
      if let filter { expressions.visit(filter) }
      run(body)
      let target = flow.targets.removeLast()
      let back = FlowState.join([flow.state] + target.continues)
      return Round(back: back, end: FlowState.join([before, back] + target.breaks))
    }
  }

  /// What is known when a loop begins again, and behind it.
  private struct Round {
    var back: FlowState
    var end: FlowState
  }

  /// Walks a loop once in silence, so that what it assigns is known when it begins again.
  private func foreseen(_ walk: () -> Round) {
    let before = flow.state
    if flow.silence == 0 {
      flow.silence += 1
      let round = walk()
      flow.silence -= 1
      flow.state = before
      if !round.back.isUnreachable { flow.state.possible.formUnion(round.back.possible) }
    }
    flow.state = walk().end
  }

  // MARK: Jumps

  private func push(_ label: String?, isLoop: Bool) {
    flow.targets.append(.init(label: label, isLoop: isLoop, depth: flow.deferred.count))
  }

  private func pop() -> [FlowState] { flow.targets.removeLast().breaks }

  private func fallThrough() {
    if let index = flow.targets.lastIndex(where: { !$0.isLoop }), !flow.state.isUnreachable {
      flow.targets[index].fallthroughs.append(flow.state)
    }
    flow.state.isUnreachable = true
  }

  private func jump(to label: String?, isContinue: Bool) {
    let index = flow.targets.lastIndex { target in
      if let label { return target.label == label }
      return !isContinue || target.isLoop
    }
    if let index, !flow.state.isUnreachable {
      runDeferred(from: flow.targets[index].depth)
      if isContinue {
        flow.targets[index].continues.append(flow.state)
      } else {
        flow.targets[index].breaks.append(flow.state)
      }
    }
    flow.state.isUnreachable = true
  }

  /// Variables without a first value start anew each time round a loop.
  private func expect(_ pattern: Pattern) {
    switch pattern {
    case .bind(let variable): FlowUses(flow: flow).withdraw(variable)
    case .tuple(let parts): parts.forEach(expect)
    default: break
    }
  }

  private func bind(_ pattern: Pattern) {
    switch pattern {
    case .bind(let variable): FlowUses(flow: flow).give(variable)
    case .tuple(let parts), .enumCase(_, let parts, _): parts.forEach(bind)
    case .some(let inner), .cast(let inner, _): bind(inner)
    default: break
    }
  }
}

extension Statement.CatchClause {
  /// Whether no error passes the clause.
  var takesAll: Bool {
    guard condition == nil else { return false }
    switch pattern {
    case nil, .bind?, .wildcard?: return true
    default: return false
    }
  }
}
