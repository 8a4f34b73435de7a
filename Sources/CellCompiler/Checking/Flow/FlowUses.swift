import Diagnostics

/// Reads, changes and first values of variables.
struct FlowUses {
  let flow: FlowContext

  private var solver: TypeSolver { flow.session.solver }

  /// What `self` is used for.
  enum SelfUse {
    case method(String)
    case property(String)
    case value
  }

  // MARK: Slots

  /// Whether the variable may be without a value here.
  private func isFollowed(_ variable: Variable) -> Bool {
    guard !variable.hasInitialValue || variable.isLocalUsedAbove, !variable.isParameter else {
      return false
    }
    if case .global = variable.storage, variable.isSettledElsewhere { return false }
    return variable.context === flow.function
  }

  /// The slots below a path into a variable: the leaves of a tuple, else the variable itself.
  private func leaves(_ variable: Variable, _ path: [Int]) -> [FlowSlot] {
    var type = solver.resolve(variable.type)
    for index in path {
      guard case .tuple(let elements) = type, elements.indices.contains(index) else { break }
      type = solver.resolve(elements[index].type)
    }
    return leaves(of: type, variable, path)
  }

  private func leaves(of type: Type, _ variable: Variable, _ path: [Int]) -> [FlowSlot] {
    guard case .tuple(let elements) = type, !elements.isEmpty else { return [.variable(variable, path)] }
    return elements.enumerated().flatMap { index, element in
      leaves(of: solver.resolve(element.type), variable, path + [index])
    }
  }

  private func isMissing(_ variable: Variable, _ path: [Int]) -> Bool {
    isFollowed(variable)
      && leaves(variable, path).contains { !flow.state.definite.contains($0) }
  }

  /// A variable and the way into the tuple it holds.
  private func path(_ expression: Expression) -> (variable: Variable, path: [Int])? {
    switch expression.kind {
    case .variable(let variable): return (variable, [])
    case .tupleElement(let base, let index):
      guard let outer = path(base) else { return nil }
      return (outer.variable, outer.path + [index])
    default: return nil
    }
  }

  // MARK: First values

  func give(_ variable: Variable) {
    for slot in leaves(variable, []) { flow.state.assign(slot) }
  }

  func withdraw(_ variable: Variable) {
    guard isFollowed(variable) else { return }
    for slot in leaves(variable, []) { flow.state.withdraw(slot) }
  }

  func assign(_ variable: Variable, _ path: [Int], at place: SourcePlace) {
    if variable === flow.initializer?.ownSelf {
      flow.initializer?.assignSelf(flow)
      return
    }
    guard isFollowed(variable) else { return }
    let slots = leaves(variable, path)
    if !variable.isMutable, slots.contains(where: flow.state.possible.contains) {
      flow.report(
        "immutable value '\(variable.name)' may only be initialized once", at: place,
        mistake: .change(.constant(variable.name)))
    }
    for slot in slots { flow.state.assign(slot) }
  }

  /// `t.0 = x` and `p.x = x`.
  func assignPart(_ target: Expression, at place: SourcePlace) {
    if let (variable, path) = path(target) { return assign(variable, path, at: place) }
    guard case .field(let base, let property) = target.kind else {
      if case .tupleElement(let base, _) = target.kind { change(base, at: place) }
      return
    }
    if isOwnSelf(base) {
      flow.initializer?.assign(property, flow, at: place)
      return
    }
    if let (variable, path) = path(base), isMissing(variable, path), isStructure(base) {
      flow.report(
        "struct '\(variable.name)' must be completely initialized before a member is stored to",
        at: place,
        mistake: .initialization(.part(variable: variable.name)))
      give(variable)
      return
    }
    if isStructure(base) { change(base, at: place) } else { FlowExpressions(flow: flow).visit(base) }
  }

  private func isStructure(_ expression: Expression) -> Bool {
    if case .nominal(let nominal, _) = solver.resolve(expression.type) {
      return nominal.kind == .structure
    }
    return false
  }

  // MARK: Reads and changes

  func read(_ variable: Variable, at place: SourcePlace) {
    if variable === flow.initializer?.ownSelf { return useSelf(.value, at: place) }
    complain(variable, [], "used", at: place)
  }

  /// A part of a tuple, or a stored property.
  func readPart(_ expression: Expression) {
    if let (variable, path) = path(expression) {
      if variable === flow.initializer?.ownSelf { return }
      return complain(variable, path, "used", at: expression.place)
    }
    if case .field(let base, let property) = expression.kind, isOwnSelf(base) {
      flow.initializer?.read(property, "used", flow, at: expression.place)
      return
    }
    expression.children.forEach(FlowExpressions(flow: flow).visit)
  }

  /// What is passed `inout`, or changed by a method: it is read and given a value by the operation at
  /// the place.
  func change(_ target: Expression, _ verb: String = "passed by reference", at place: SourcePlace) {
    if let (variable, path) = path(target) {
      if variable === flow.initializer?.ownSelf { return useSelf(.value, at: place) }
      complain(variable, path, verb, at: place)
      if isFollowed(variable) { leaves(variable, path).forEach { flow.state.assign($0) } }
      return
    }
    switch target.kind {
    case .field(let base, let property) where isOwnSelf(base):
      flow.initializer?.read(property, verb, flow, at: place)
      flow.initializer?.give(property, flow)
    case .field(let base, _):
      isStructure(base) ? change(base, verb, at: place) : FlowExpressions(flow: flow).visit(base)
    case .member(let base?, _, let indices, _):
      indices.flatMap(\.expressions).forEach(FlowExpressions(flow: flow).visit)
      isStructure(base) ? change(base, "used", at: place) : FlowExpressions(flow: flow).visit(base)
    case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base),
      .optionalChain(let base), .wrap(let base):
      change(base, verb, at: place)
    default: FlowExpressions(flow: flow).visit(target)
    }
  }

  private func complain(_ variable: Variable, _ path: [Int], _ use: String, at place: SourcePlace) {
    guard isMissing(variable, path), !isDeclaredLater(variable, than: place) else { return }
    let kind = variable.isMutable ? "variable" : "constant"
    let name = missingName(variable, path)
    flow.report(
      "\(kind) '\(name)' \(use) before being initialized", at: place,
      notes: variable.place.map { [.init(.declared(name: variable.name, cell: nil), at: $0.place)] }
        ?? [],
      mistake: .flow(.uninitialized(name, type: variable.type.description)))
  }

  /// At the top of a cell, names may be used above their declaration.
  private func isDeclaredLater(_ variable: Variable, than place: SourcePlace) -> Bool {
    guard case .global = variable.storage, let own = variable.place?.place else { return false }
    return place.range.start < own.range.start
  }

  /// The first part of a tuple that has no value, if only some have none.
  private func missingName(_ variable: Variable, _ path: [Int]) -> String {
    let slots = leaves(variable, path)
    let missing = slots.filter { !flow.state.definite.contains($0) }
    guard slots.count > missing.count || !path.isEmpty,
      case .variable(_, let way)? = missing.first
    else { return variable.name }
    return ([variable.name] + way.map(String.init)).joined(separator: ".")
  }

  // MARK: Functions inside

  func capture(_ function: UserFunction, at place: SourcePlace) {
    for (_, value) in function.captureList { FlowExpressions(flow: flow).visit(value) }
    for variable in function.context.outerVariables {
      if variable === flow.initializer?.ownSelf {
        flow.initializer?.capture(flow, at: place)
      } else if variable.isLocalUsedAbove, variable.hasInitialValue {
        captureEarly(variable, by: "{ … }", at: place)
      } else {
        complain(variable, [], "captured by a closure", at: place)
      }
    }
  }

  /// A function at the top of a cell may be called from here on.
  func define(_ function: UserFunction) {
    guard let place = function.place, !function.isLocal else { return }
    for variable in function.context.outerVariables {
      complain(variable, [], "used by function definition", at: place)
    }
  }

  /// A local function needs what it captures when it is called.
  func callLocal(_ declaration: Declaration, at place: SourcePlace) {
    guard case .user(let function) = declaration.implementation, declaration.owner == nil,
      function.isLocal
    else { return }
    for variable in function.context.outerVariables {
      if variable.isLocalUsedAbove, variable.hasInitialValue {
        captureEarly(variable, by: declaration.name, at: declaration.place?.place ?? place)
      } else {
        complain(variable, [], "used by function definition", at: place)
      }
    }
  }

  /// A local function is called, or a closure made, above the declaration of a variable that it uses.
  private func captureEarly(_ variable: Variable, by function: String, at place: SourcePlace) {
    guard isMissing(variable, []) else { return }
    flow.report(
      "closure captures '\(variable.name)' before it is declared", at: place,
      mistake: .closure(.capturedTooEarly(variable: variable.name, function: function)))
  }

  // MARK: Self

  private func isOwnSelf(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .variable(let variable): flow.initializer?.ownSelf === variable
    case .convert(let inner): isOwnSelf(inner)
    default: false
    }
  }

  func useSelf(_ use: SelfUse, at place: SourcePlace) {
    flow.initializer?.use(use, flow, at: place)
  }
}

extension FunctionContext {
  /// Variables of functions around that this one uses, also through local functions it calls.
  var outerVariables: [Variable] {
    var found: [Variable] = []
    var seen: Set<ObjectIdentifier> = []
    func add(_ context: FunctionContext) {
      guard seen.insert(ObjectIdentifier(context)).inserted else { return }
      for variable in context.captures + context.usedGlobals where !found.contains(variable) {
        found.append(variable)
      }
      context.calls.forEach { add($0.context) }
      context.inner.forEach(add)
    }
    add(self)
    return found
  }
}
