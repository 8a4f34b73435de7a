import Diagnostics

/// Follows expressions in the order in which they are evaluated.
struct FlowExpressions {
  let flow: FlowContext

  private var uses: FlowUses { FlowUses(flow: flow) }
  private var solver: TypeSolver { flow.session.solver }

  func visit(_ expression: Expression) {
    switch expression.kind {
    case .variable(let variable): uses.read(variable, at: expression.place)
    case .assignment(let target, let value):
      visit(value)
      assign(target, at: expression.place)
    case .compoundAssignment(let target, let call):
      call.operands.dropFirst().forEach(visit)
      uses.change(target, at: expression.place)
    case .address(let target): uses.change(target, at: expression.place)
    case .closure(let function): uses.capture(function, at: expression.place)
    case .field, .tupleElement: uses.readPart(expression)
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(left)
      maybe { visit(right) }
    case .conditional(let condition, let first, let second):
      visit(condition)
      flow.fork([{ visit(first) }, { visit(second) }])
    case .branch(let statement): FlowStatements(flow: flow).run(statement)
    case .tryOptional(let inner): contained(inner)
    case .call(let call): self.call(call, expression)
    case .reference(let call):
      call.operands.forEach(visit)
      uses.callLocal(call.declaration, at: expression.place)
    case .apply(let callee, let arguments):
      visit(callee)
      arguments.forEach(visit)
      if case .function(let type) = solver.resolve(callee.type), type.isThrowing { flow.mayThrow() }
    case .member(let base?, let declaration, let indices, _):
      indices.flatMap(\.expressions).forEach(visit)
      readMember(base, declaration)
    default: expression.children.forEach(visit)
    }
  }

  /// What is evaluated on some paths only.
  private func maybe(_ body: @escaping () -> Void) { flow.fork([body, {}]) }

  private func contained(_ inner: Expression) {
    flow.handlers.append([])
    visit(inner)
    let thrown = flow.handlers.removeLast()
    // An initialiser that may fail ends where the one that it hands its work to throws.
    if inner.delegatesInitialization, flow.function.initializer?.isFailable == true { return }
    flow.state = FlowState.join([flow.state] + thrown)
  }

  // MARK: Calls and members

  private func call(_ call: Expression.Call, _ expression: Expression) {
    if call.declaration.kind == .initializer, call.receiver != nil, flow.initializer != nil {
      call.arguments.flatMap(\.expressions).forEach(visit)
      if call.declaration.isThrowing { flow.mayThrow() }
      flow.initializer?.delegate(flow, isSuper: call.isSuper, at: expression.place)
      return
    }
    uses.callLocal(call.declaration, at: expression.place)
    if let receiver = call.receiver {
      if isSelf(receiver) {
        uses.useSelf(.method(call.declaration.name), at: receiver.place)
      } else if call.declaration.isMutating {
        uses.change(receiver, "used", at: expression.place)
      } else {
        visit(receiver)
      }
    }
    for argument in call.arguments.flatMap(\.expressions) {
      if isSelf(argument) {
        uses.useSelf(.method(call.declaration.name), at: expression.place)
      } else if case .address(let target) = argument.kind {
        uses.change(target, at: expression.place)
      } else {
        visit(argument)
      }
    }
    if mayThrow(call) { flow.mayThrow() }
    if Leaving.isNever(expression) { flow.state.isUnreachable = true }
  }

  private func mayThrow(_ call: Expression.Call) -> Bool {
    if call.declaration.isThrowing { return true }
    guard call.declaration.isRethrowing else { return false }
    return call.arguments.flatMap(\.expressions).contains { argument in
      if case .function(let type) = solver.resolve(argument.type) { type.isThrowing } else { false }
    }
  }

  private func readMember(_ base: Expression, _ declaration: Declaration) {
    if isSelf(base) {
      uses.useSelf(.property(declaration.name), at: base.place)
    } else {
      visit(base)
    }
    if declaration.isThrowing { flow.mayThrow() }
  }

  /// `self`, also where a superclass is asked for.
  private func isSelf(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .variable(let variable): flow.initializer?.ownSelf === variable
    case .convert(let inner): isSelf(inner)
    default: false
    }
  }

  // MARK: Assignment

  private func assign(_ target: Expression, at place: SourcePlace) {
    switch target.kind {
    case .variable(let variable): uses.assign(variable, [], at: place)
    case .tupleElement, .field: uses.assignPart(target, at: place)
    case .tuple(let parts): for part in parts { assign(part, at: place) }
    case .member(let base?, let declaration, let indices, _):
      indices.flatMap(\.expressions).forEach(visit)
      if isSelf(base) {
        uses.useSelf(.property(declaration.name), at: base.place)
      } else if isClass(base) {
        visit(base)
      } else {
        uses.change(base, "used", at: place)
      }
    case .error: break
    default: visit(target)
    }
  }

  private func isClass(_ expression: Expression) -> Bool {
    if case .nominal(let nominal, _) = solver.resolve(expression.type) {
      return nominal.kind == .classType
    }
    return false
  }
}
