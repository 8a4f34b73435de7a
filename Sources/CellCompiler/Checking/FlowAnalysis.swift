import Diagnostics
import SwiftSyntax

/// Follows the paths through a body: does every path return, has every variable a value when it is
/// read, has every stored property one when an initialiser ends.
struct FlowAnalysis {
  let session: CheckSession

  func checkFunction(_ block: Block, result: Type, at node: some SyntaxProtocol) {
    checkUses(block)
    let result = session.solver.resolve(result)
    if result.isVoid || result == .error { return }
    if case .variable = result { return }
    if !Self.leaves(block) {
      session.report(
        "missing return in \(node.is(ClosureExprSyntax.self) ? "closure" : "global function") expected to return '\(session.solver.final(result))'",
        at: node, help: "every path must end with 'return'")
    }
  }

  func checkInitializer(_ function: UserFunction, _ block: Block, at node: some SyntaxProtocol) {
    guard case .nominal(let nominal, _)? = function.selfVariable?.type,
      nominal.kind != .enumeration
    else { return checkUses(block) }
    var state = Assignments(session: session, ownSelf: function.selfVariable)
    state.isClass = nominal.kind == .classType
    let required = nominal.storedProperties.filter { $0.initialValue == nil }
    state.required = Set(required.map(\.name))
    state.fields = []
    state.endOfInitializer = node.lastToken(viewMode: .sourceAccurate).map { session.text.place(of: $0) }
    state.run(block)
    if !state.isUnreachable { state.checkComplete(at: state.endOfInitializer) }
  }

  /// Reads of variables before their first value.
  func checkUses(_ block: Block) {
    var state = Assignments(session: session, ownSelf: nil)
    state.run(block)
  }

  // MARK: Leaving

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

  private static func isNever(_ value: Expression) -> Bool {
    if case .nominal(let nominal, _) = value.type { return nominal.name == "Never" }
    return false
  }

  static func isEndless(_ conditions: [Condition]) -> Bool {
    conditions.allSatisfy { if case .expression(let value) = $0 { isTrue(value) } else { false } }
  }

  private static func isTrue(_ value: Expression) -> Bool {
    if case .bool(true) = value.kind { true } else { false }
  }

  /// Whether a `break` in a loop's or case's body ends that loop or switch.
  static func breaksOut(_ block: Block, _ label: String? = nil, depth: Int = 0) -> Bool {
    block.statements.contains { breaksOut($0, label, depth: depth) }
  }

  private static func breaksOut(_ statement: Statement, _ label: String?, depth: Int) -> Bool {
    switch statement {
    case .breaking(let target, _): target == nil ? depth == 0 : target == label
    case .conditional(_, let then, let otherwise):
      breaksOut(then, label, depth: depth) || (otherwise.map { breaksOut($0, label, depth: depth) } ?? false)
    case .guarding(_, let otherwise): breaksOut(otherwise, label, depth: depth)
    case .switching(_, let cases, _): cases.contains { breaksOut($0.body, label, depth: depth + 1) }
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

/// Which variables and properties have a value on every path to a point.
struct Assignments {
  let session: CheckSession
  let ownSelf: Variable?
  var assigned: Set<Variable> = []
  /// Properties of `self` that have a value, inside an initialiser.
  var fields: Set<String> = []
  var required: Set<String> = []
  var endOfInitializer: SourcePlace?
  /// In a class, methods of `self` may be called once its own properties have values.
  var isClass = false
  /// Behind `return` and friends everything counts as assigned.
  var isUnreachable = false

  mutating func run(_ block: Block) {
    for statement in block.statements { run(statement) }
  }

  func checkComplete(at place: SourcePlace?) {
    let missing = required.subtracting(fields).sorted()
    guard let first = missing.first else { return }
    session.report(
      Diagnostic(
        "return from initializer without initializing all stored properties", at: place,
        help: "give '\(first)' a value"))
  }

  // MARK: Joining paths

  /// Runs two continuations from here and keeps what both assign.
  private mutating func fork(_ branches: [(inout Assignments) -> Void]) {
    var ends: [Assignments] = []
    for branch in branches {
      var copy = self
      branch(&copy)
      if !copy.isUnreachable { ends.append(copy) }
    }
    guard let first = ends.first else {
      isUnreachable = true
      return
    }
    assigned = ends.dropFirst().reduce(first.assigned) { $0.intersection($1.assigned) }
    fields = ends.dropFirst().reduce(first.fields) { $0.intersection($1.fields) }
  }

  private mutating func run(_ statement: Statement) {
    switch statement {
    case .expression(let value), .display(let value), .yield(let value): visit(value)
    case .declaration(let pattern, let value):
      if let value { visit(value) }
      if value != nil { bind(pattern) }
    case .conditional(let conditions, let then, let otherwise):
      run(conditions)
      fork([{ $0.run(then) }, { if let otherwise { $0.run(otherwise) } }])
    case .guarding(let conditions, let otherwise):
      run(conditions)
      var copy = self
      copy.run(otherwise)
    case .whileLoop(let conditions, let body, let label):
      run(conditions)
      var copy = self
      copy.run(body)
      if FlowAnalysis.isEndless(conditions), !FlowAnalysis.breaksOut(body, label) {
        isUnreachable = true
      }
    case .repeatLoop(let body, let condition, _):
      run(body)
      visit(condition)
    case .forLoop(let pattern, let sequence, let filter, let body, _, _):
      visit(sequence)
      var copy = self
      copy.bind(pattern)
      if let filter { copy.visit(filter) }
      copy.run(body)
    case .returning(let value, let place):
      if let value { visit(value) }
      if ownSelf != nil, !isUnreachable, !isNil(value) { checkComplete(at: place) }
      isUnreachable = true
    case .throwing(let value, _):
      visit(value)
      isUnreachable = true
    case .breaking, .continuing, .fallingThrough: isUnreachable = true
    case .switching(let subject, let cases, _):
      visit(subject)
      fork(
        cases.map { single in
          { state in
            single.patterns.forEach { state.bind($0.pattern) }
            state.run(single.body)
            // A `break` of the switch goes on behind it.
            if FlowAnalysis.breaksOut(single.body) { state.isUnreachable = false }
          }
        })
    case .doCatch(let body, let clauses, _):
      let before = self
      fork(
        [{ $0.run(body) }]
          + clauses.map { clause in
            { state in
              state.assigned = before.assigned
              state.run(clause.body)
            }
          })
    case .deferring(let block), .block(let block): run(block)
    }
  }

  private func isNil(_ value: Expression?) -> Bool {
    if case .nilLiteral? = value?.kind { true } else { false }
  }

  private mutating func run(_ conditions: [Condition]) {
    for condition in conditions {
      switch condition {
      case .expression(let value): visit(value)
      case .unwrap(let pattern, let value), .match(let pattern, let value):
        visit(value)
        bind(pattern)
      }
    }
  }

  private mutating func bind(_ pattern: Pattern) {
    switch pattern {
    case .bind(let variable): assigned.insert(variable)
    case .tuple(let parts), .enumCase(_, let parts, _): parts.forEach { bind($0) }
    case .some(let inner), .cast(let inner, _): bind(inner)
    default: break
    }
  }

  // MARK: Expressions

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .variable(let variable): read(variable, at: expression.place)
    case .assignment(let target, let value):
      visit(value)
      assign(target)
    case .closure(let function):
      for variable in function.context.captures { read(variable, at: expression.place) }
    case .field(let base, let property):
      if case .variable(let variable) = base.kind, variable === ownSelf {
        readField(property.name, at: expression.place)
      } else {
        visit(base)
      }
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(left)
      var copy = self
      copy.visit(right)
    case .conditional(let condition, let first, let second):
      visit(condition)
      fork([{ $0.visit(first) }, { $0.visit(second) }])
    case .branch(let statement): run(statement)
    case .call(let call) where isDelegation(call):
      call.operands.dropFirst().forEach { visit($0) }
      fields = required
    default:
      for child in expression.children { visit(child) }
    }
  }

  private func isDelegation(_ call: Expression.Call) -> Bool {
    call.declaration.kind == .initializer && call.receiver != nil
  }

  private mutating func assign(_ target: Expression) {
    switch target.kind {
    case .variable(let variable):
      if variable === ownSelf { fields = required }
      let isSecond = !variable.isMutable && !variable.hasInitialValue && assigned.contains(variable)
      if isSecond, !isUnreachable {
        session.report(
          Diagnostic(
            "immutable value '\(variable.name)' may only be initialized once", at: target.place,
            help: "change 'let' to 'var' in its declaration"))
      }
      assigned.insert(variable)
    case .field(let base, let property):
      if case .variable(let variable) = base.kind, variable === ownSelf {
        fields.insert(property.name)
      } else {
        visit(base)
      }
    case .tuple(let parts): parts.forEach { assign($0) }
    case .error: break
    default: visit(target)
    }
  }

  private func read(_ variable: Variable, at place: SourcePlace) {
    if variable === ownSelf {
      let missing = required.subtracting(fields)
      if !missing.isEmpty, !isUnreachable {
        session.report(
          Diagnostic(
            "'self' used before all stored properties are initialized", at: place,
            help: "give '\(missing.sorted()[0])' a value first"))
      }
      return
    }
    guard !variable.hasInitialValue, !variable.isParameter, !assigned.contains(variable),
      !isUnreachable
    else { return }
    if case .global = variable.storage, variable.isSettledElsewhere { return }
    let kind = variable.isMutable ? "variable" : "constant"
    session.report(
      Diagnostic(
        "\(kind) '\(variable.name)' used before being initialized", at: place,
        help: "give it a value on every path before this line",
        notes: variable.place.map { [.init("'\(variable.name)' is declared here", at: $0.place)] } ?? []))
  }

  private func readField(_ name: String, at place: SourcePlace) {
    guard required.contains(name), !fields.contains(name), !isUnreachable else { return }
    session.report(
      Diagnostic(
        "'self' used before all stored properties are initialized", at: place,
        help: "give '\(name)' a value first"))
  }
}
