import Diagnostics
import SwiftSyntax

/// `var x: Int { … }` and `var x = 0 { didSet { … } }` outside of types: a name that stands for two
/// functions.
struct ComputedVariable {
  let checker: Checker
  let binding: PatternBindingSyntax

  private var session: CheckSession { checker.session }
  private var place: SourcePlace { checker.place(of: binding.pattern) }

  /// Declares the variable; the statement makes the stored value that observers watch.
  func declare(_ block: AccessorBlockSyntax, isMutable: Bool) -> Statement? {
    guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.plain else {
      session.report("a computed variable has one name", at: binding,
        mistake: .declaration(.severalNames))
      return nil
    }
    guard isMutable else {
      session.report("'let' declarations cannot be computed properties", at: block,
        mistake: .declaration(.computedConstant))
      return nil
    }
    if ObservedProperty.isObserved(block) { return observed(name, block) }
    guard let written = binding.typeAnnotation else {
      session.report("computed property must have an explicit type", at: binding.pattern,
        mistake: .declaration(.computedWithoutType))
      return nil
    }
    let opaque = OpaqueResult(written.type, in: checker.typeScope)
    computed(name, opaque == nil ? checker.type(written.type, isOpen: false) : .error, opaque, block)
    return nil
  }

  // MARK: Computed

  private func computed(
    _ name: String, _ type: Type, _ opaque: OpaqueResult?, _ block: AccessorBlockSyntax
  ) {
    let (property, getter) = accessors(name, type)
    if case .accessors(let list) = block.accessors,
      let set = list.first(where: { $0.accessorSpecifier.text == "set" })
    {
      AccessorRules(session: session).check(list, set, isSubscript: false)
    }
    property.opaque = opaque
    var written: (function: UserFunction, body: CodeBlockItemListSyntax, node: AccessorDeclSyntax)?
    if case .accessors(let list) = block.accessors,
      let set = list.first(where: { $0.accessorSpecifier.text == "set" }), let body = set.body
    {
      let setter = setter(name, type, set.parameters?.name.plain ?? "newValue")
      property.setter = .user(setter)
      written = (setter, body.statements, set)
    }
    let bodies = FunctionBodies(checker: checker)
    if opaque == nil { publish(name, type, property) }
    // A result `some P` is known when the body is.
    defer { if opaque != nil { publish(name, property.result, property) } }
    opened {
      switch block.accessors {
      case .getter(let items): bodies.check(getter, property, items, block)
      case .accessors(let list):
        for node in list where node.accessorSpecifier.text == "get" {
          if let body = node.body { bodies.check(getter, property, body.statements, node) }
        }
      }
      if let written { bodies.check(written.function, blank, written.body, written.node) }
    }
  }

  // MARK: Observed

  private func observed(_ name: String, _ block: AccessorBlockSyntax) -> Statement? {
    let written = binding.typeAnnotation.map { checker.type($0.type) }
    var value = binding.initializer.map { initializer in
      written.map { checker.expression(initializer.value, as: $0, .initialization) }
        ?? checker.expression(initializer.value)
    }
    if value == nil, let written, checker.universe.isOptional(checker.solver.resolve(written)) {
      value = checker.make(.nilLiteral, written, binding)
    }
    guard let value else {
      session.report("observed variables need an initial value", at: binding.pattern,
        mistake: .declaration(.propertyWithoutValue(kind: "willSet, didSet")))
      return nil
    }
    let type = written ?? value.type
    checker.solver.commitDefaults(type)
    let storage = Variable(name, type, isMutable: true, in: checker.context)
    storage.place = DeclarationPlace(place: place, cell: session.text.cell)
    checker.makeGlobalIfTopLevel(storage)
    let (property, getter) = accessors(name, type)
    getter.body = Block()
    getter.body?.statements = [.returning(use(storage, in: getter), place)]
    let setter = setter(name, type, "$newValue")
    property.setter = .user(setter)
    publish(name, type, property)
    if case .accessors(let list) = block.accessors {
      opened { observe(list, storage, setter) }
    }
    return .declaration(.bind(storage), value)
  }

  /// The setter's body: the observers around the assignment.
  private func observe(_ list: AccessorDeclListSyntax, _ storage: Variable, _ setter: UserFunction) {
    // Observers see the stored value itself.
    let inner = checker.inner(checker.context)
    inner.scope.declare(storage)
    let before = list.first { $0.accessorSpecifier.text == "willSet" }
    let after = list.first { $0.accessorSpecifier.text == "didSet" }
    guard let value = setter.parameters.first else { return }
    let new = Expression(.variable(value), value.type, at: place)
    var statements: [Statement] = []
    var old: Expression?
    if after != nil {
      let kept = Variable("oldValue", storage.type, isMutable: false, in: setter.context)
      statements.append(.declaration(.bind(kept), use(storage, in: setter)))
      old = Expression(.variable(kept), kept.type, at: place)
    }
    if let before { statements.append(call(before, "newValue", new, inner, setter)) }
    statements.append(
      .expression(
        Expression(.assignment(to: use(storage, in: setter), new), .void, at: place)))
    if let after, let old { statements.append(call(after, "oldValue", old, inner, setter)) }
    setter.body = Block()
    setter.body?.statements = statements
  }

  /// A call of an observer, which is a function of its own, since it may return early.
  private func call(
    _ node: AccessorDeclSyntax, _ name: String, _ value: Expression, _ inner: Checker,
    _ setter: UserFunction
  ) -> Statement {
    let observer = self.setter(
      node.accessorSpecifier.text, value.type, node.parameters?.name.plain ?? name)
    if let body = node.body {
      FunctionBodies(checker: inner).check(observer, blank, body.statements, node)
    }
    let called = observer.declaration ?? blank
    called.implementation = .user(observer)
    setter.context.noteUse(of: called)
    let call = Expression.Call(
      declaration: called, receiver: nil, arguments: [.value(value)], substitution: [:], owner: nil)
    return .expression(Expression(.call(call), .void, at: place))
  }

  private func use(_ storage: Variable, in function: UserFunction) -> Expression {
    if case .local = storage.storage { function.context.capture(storage) }
    return Expression(.variable(storage), storage.type, at: place)
  }

  // MARK: Parts

  private var blank: Declaration {
    Declaration(name: "", kind: .function, implementation: .special)
  }

  private func opened(_ check: () -> Void) {
    if let later = checker.scope.later { later.opened(check) } else { check() }
  }

  private func publish(_ name: String, _ type: Type, _ property: Declaration) {
    if let earlier = checker.scope.own(name) {
      Redeclaration(checker: checker).report(name, earlier, at: binding.pattern)
    }
    let variable = Variable(name, type, isMutable: true, in: checker.context)
    variable.place = property.place
    variable.accessors = property
    checker.scope.declare(variable)
  }

  private func accessors(_ name: String, _ type: Type) -> (Declaration, UserFunction) {
    let property = Declaration(name: name, kind: .property, implementation: .special)
    property.isStatic = true
    property.result = type
    property.place = DeclarationPlace(place: place, cell: session.text.cell)
    let getter = FunctionBodies(checker: checker).prepare(property, owner: nil)
    property.implementation = .user(getter)
    return (property, getter)
  }

  private func setter(_ name: String, _ type: Type, _ valueName: String) -> UserFunction {
    let declaration = Declaration(name: name, kind: .function, implementation: .special)
    declaration.result = .void
    declaration.parameters = [.init(label: nil, name: valueName, type: type)]
    return FunctionBodies(checker: checker).prepare(declaration, owner: nil)
  }
}
