/// The variables that typed code reads and changes, calls followed into the functions of cells.
struct VariableEffects {
  private(set) var read: Set<Variable> = []
  private(set) var changed: Set<Variable> = []
  private var visited: Set<ObjectIdentifier> = []

  /// Adds what one expression does, and everything in it.
  mutating func add(_ expression: Expression) {
    if !visited.insert(ObjectIdentifier(expression)).inserted { return }
    switch expression.kind {
    case .variable(let variable): read.insert(variable)
    case .assignment(let target, _), .compoundAssignment(let target, _): change(target)
    case .address(let target): change(target)
    case .call(let call), .reference(let call):
      if call.declaration.isMutating { call.receiver.map { change($0) } }
      follow(call.declaration, receiver: call.receiver)
    case .member(let base, let declaration, _, _): follow(declaration, receiver: base)
    case .closure(let function):
      for (_, value) in function.captureList { add(value) }
      function.body.map { add($0) }
    case .branch(let statement): add(statement)
    default: break
    }
    for child in expression.children { add(child) }
    if case .compoundAssignment(let target, _) = expression.kind { add(target) }
  }

  /// The variable that a changed place belongs to.
  private mutating func change(_ target: Expression) {
    switch target.kind {
    case .variable(let variable): changed.insert(variable)
    case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base),
      .bindOptional(let base), .optionalChain(let base), .wrap(let base), .convert(let base),
      .member(let base?, _, _, _):
      change(base)
    case .tuple(let parts): for part in parts { change(part) }
    default: break
    }
  }

  /// A function of a cell does what its body does; a method that changes its object changes the
  /// variable that holds it.
  private mutating func follow(_ declaration: Declaration, receiver: Expression?) {
    guard case .user(let function) = declaration.implementation else { return }
    if visited.insert(ObjectIdentifier(function)).inserted { function.body.map { add($0) } }
    guard let own = function.selfVariable, let receiver, declaration.owner?.kind == .classType else {
      return
    }
    if changed.contains(own) { change(receiver) }
  }

  // MARK: Statements

  private mutating func add(_ block: Block) { for statement in block.statements { add(statement) } }

  private mutating func add(_ conditions: [Condition]) {
    for condition in conditions {
      switch condition {
      case .expression(let value): add(value)
      case .unwrap(_, let value), .match(_, let value): add(value)
      }
    }
  }

  private mutating func add(_ statement: Statement) {
    switch statement {
    case .expression(let value), .display(let value), .throwing(let value, _), .yield(let value):
      add(value)
    case .declaration(_, let value), .returning(let value, _): value.map { add($0) }
    case .conditional(let conditions, let then, let otherwise):
      add(conditions)
      add(then)
      otherwise.map { add($0) }
    case .guarding(let conditions, let otherwise):
      add(conditions)
      add(otherwise)
    case .whileLoop(let conditions, let body, _):
      add(conditions)
      add(body)
    case .repeatLoop(let body, let condition, _):
      add(body)
      add(condition)
    case .forLoop(_, let sequence, let condition, let body, _, _):
      add(sequence)
      condition.map { add($0) }
      add(body)
    case .switching(let subject, let cases, _):
      add(subject)
      for item in cases {
        for pattern in item.patterns { pattern.guard.map { add($0) } }
        add(item.body)
      }
    case .doCatch(let body, let clauses, _):
      add(body)
      for clause in clauses {
        clause.condition.map { add($0) }
        add(clause.body)
      }
    case .deferring(let block), .block(let block): add(block)
    default: break
    }
  }
}
