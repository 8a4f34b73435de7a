import Diagnostics
import SwiftSyntax

/// `willSet` and `didSet`: a setter that tells of the change around the assignment.
struct ObservedProperty {
  let members: MemberDeclarations
  let declaration: Declaration
  /// What the setter assigns to: the property itself, or the superclass's where this one overrides it.
  private let inherited: Candidate?

  init(_ members: MemberDeclarations, _ declaration: Declaration) {
    self.members = members
    self.declaration = declaration
    let lookup = MemberLookup(checker: members.checker)
    inherited =
      declaration.modifiers.isOverride
      ? members.type.superclass.flatMap {
        lookup.instanceMembers(of: $0, named: declaration.name).first
      } : nil
  }

  private var checker: Checker { members.checker }

  /// Whether an accessor block holds observers.
  static func isObserved(_ block: AccessorBlockSyntax) -> Bool {
    guard case .accessors(let list) = block.accessors else { return false }
    return list.contains { ["willSet", "didSet"].contains($0.accessorSpecifier.text) }
  }

  /// Gives the property its setter; the bodies are checked later.
  func declare() {
    let setter = members.makeSetter(of: declaration, valueName: "$newValue")
    declaration.setter = .user(setter)
    declaration.observers = PropertyObservers()
    guard let inherited else { return }
    let getter = members.accessor(declaration, "get")
    declaration.implementation = .user(getter)
    if case .error = declaration.result { declaration.result = inherited.declaration.result }
    getter.result = declaration.result
    getter.context.result = declaration.result
    let block = Block()
    block.statements = [.returning(target(getter), place)]
    getter.body = block
  }

  private var place: SourcePlace { declaration.place?.place ?? .unknown }

  private func own(_ function: UserFunction) -> Expression {
    guard let own = function.selfVariable else { return Expression(.error, .error, at: place) }
    return Expression(.variable(own), own.type, at: place)
  }

  /// The stored value as a place in one of the accessors.
  private func target(_ function: UserFunction) -> Expression {
    let own = own(function)
    guard let inherited, let parent = members.type.superclass else {
      return Expression(.field(own, declaration), declaration.result, at: place)
    }
    let base = Expression(.convert(own), parent, at: place)
    base.isSuper = true
    return PropertyUse(checker: checker).direct(inherited.with(receiver: base), at: place)
  }

  // MARK: Bodies

  func checkBodies(_ list: AccessorDeclListSyntax) {
    guard case .user(let setter)? = declaration.setter, let value = setter.parameters.first else { return }
    value.type = declaration.result
    var statements: [Statement] = []
    let before = list.first { $0.accessorSpecifier.text == "willSet" }
    let after = list.first { $0.accessorSpecifier.text == "didSet" }
    let old = Variable(
      after?.parameters?.name.plain ?? "oldValue", declaration.result, isMutable: false, in: setter.context)
    if after != nil { statements.append(.declaration(.bind(old), target(setter))) }
    let new = Expression(.variable(value), value.type, at: place)
    if let before { statements.append(.expression(willSet(before, setter, new))) }
    statements.append(.expression(Expression(.assignment(to: target(setter), new), .void, at: place)))
    if let after, let body = didSet(after, setter, old) { statements.append(.block(body)) }
    let block = Block()
    block.statements = statements
    setter.body = block
  }

  /// A call of the observer, which is a function of its own, since it may return early.
  private func willSet(_ node: AccessorDeclSyntax, _ setter: UserFunction, _ value: Expression)
    -> Expression
  {
    let observer = members.makeSetter(
      of: declaration, valueName: node.parameters?.name.plain ?? "newValue")
    check(observer, node)
    let called = Declaration(name: "willSet", kind: .function, implementation: .user(observer))
    called.owner = members.type
    called.isMutating = observer.isMutating
    called.modifiers.isFinal = true
    called.parameters = [.init(label: nil, name: "newValue", type: declaration.result)]
    let call = Expression.Call(
      declaration: called, receiver: own(setter), arguments: [.value(value)],
      substitution: [:], isSuper: true)
    return Expression(.call(call), .void, at: place)
  }

  private func didSet(_ node: AccessorDeclSyntax, _ setter: UserFunction, _ old: Variable) -> Block? {
    let observer = UserFunction(
      name: "didSet", context: setter.context, result: .void, isThrowing: false)
    observer.selfVariable = setter.selfVariable
    observer.parameters = [old]
    check(observer, node)
    return observer.body
  }

  private func check(_ observer: UserFunction, _ node: AccessorDeclSyntax) {
    guard let body = node.body else { return }
    observer.context.observed = declaration
    let blank = Declaration(name: declaration.name, kind: .function, implementation: .special)
    FunctionBodies(checker: checker).check(observer, blank, body.statements, node)
  }
}
