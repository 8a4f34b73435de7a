import Diagnostics
import SwiftSyntax

/// `lazy var`: a hidden optional that the getter fills at first use.
struct LazyProperty {
  let members: MemberDeclarations
  let declaration: Declaration
  let binding: PatternBindingSyntax

  private var checker: Checker { members.checker }
  private var universe: Universe { checker.universe }

  func declare() {
    guard let initial = binding.initializer?.value else {
      checker.session.report("lazy properties must have an initializer", at: binding,
        mistake: .declaration(.propertyWithoutValue(kind: "lazy")))
      return
    }
    guard members.type.kind == .structure || members.type.kind == .classType, !members.isExtension else {
      checker.session.report("'lazy' cannot be used here", at: binding,
        mistake: .declaration(.lazyHere))
      return
    }
    let storage = Declaration(
      name: "$__lazy_storage_$_\(declaration.name)", kind: .property, implementation: .special)
    members.addStorage(storage)
    let getter = members.accessor(declaration, "get")
    let setter = members.makeSetter(of: declaration, valueName: "newValue")
    declaration.isMutating = members.type.kind != .classType
    makeMutating(getter)
    declaration.implementation = .user(getter)
    declaration.setter = .user(setter)
    settle(storage, declaration.result)
    var isChecked = false
    // The type may follow from the value, which may use every other member.
    let complete = { () -> Type in
      if isChecked { return declaration.result }
      isChecked = true
      let value = check(initial, getter)
      if case .error = declaration.result { declaration.result = value.type }
      settle(storage, declaration.result)
      fill(getter, setter, storage, value)
      return declaration.result
    }
    declaration.inferResult = complete
    checker.session.lateChecks.append { declaration.result = complete() }
  }

  private func makeMutating(_ getter: UserFunction) {
    guard declaration.isMutating, let own = getter.selfVariable else { return }
    getter.isMutating = true
    let changed = Variable("self", own.type, isMutable: true, in: getter.context)
    changed.isParameter = true
    changed.isInout = true
    getter.selfVariable = changed
    getter.context.selfVariable = changed
  }

  private func settle(_ storage: Declaration, _ type: Type) {
    guard type != .error else { return }
    storage.result = universe.optional(type)
    storage.initialValue = Expression(.nilLiteral, storage.result, at: checker.place(of: binding))
  }

  private func check(_ initial: ExprSyntax, _ getter: UserFunction) -> Expression {
    // Members come before the cell's variables of the same name.
    let outer = Scope(parent: checker.scope)
    outer.isTypeBoundary = true
    let inner = Checker(session: checker.session, scope: Scope(parent: outer), context: getter.context)
    inner.owner = checker.owner
    inner.generics = checker.generics
    inner.globals = checker.globals
    defer { checker.session.settle() }
    if case .error = declaration.result {
      let value = inner.expression(initial)
      checker.solver.commitDefaults(value.type)
      value.type = checker.solver.final(value.type)
      return value
    }
    return inner.expression(initial, as: declaration.result, .initialization)
  }

  private func fill(
    _ getter: UserFunction, _ setter: UserFunction, _ storage: Declaration, _ value: Expression
  ) {
    let place = checker.place(of: binding)
    let type = declaration.result
    getter.result = type
    getter.context.result = type
    setter.parameters.first?.type = type
    func field(_ function: UserFunction) -> Expression {
      guard let own = function.selfVariable else { return Expression(.error, .error, at: place) }
      let base = Expression(.variable(own), own.type, at: place)
      return Expression(.field(base, storage), storage.result, at: place)
    }
    func store(_ value: Expression, _ function: UserFunction) -> Statement {
      let wrapped = Expression(.wrap(value), storage.result, at: place)
      return .expression(Expression(.assignment(to: field(function), wrapped), .void, at: place))
    }
    let isEmpty = Expression(.nilTest(field(getter), isNegated: false), universe.bool, at: place)
    let first = Block()
    first.statements = [store(value, getter)]
    let body = Block()
    let found = Expression(.forceUnwrap(field(getter)), type, at: place)
    body.statements = [
      .conditional([.expression(isEmpty)], then: first, otherwise: nil), .returning(found, place),
    ]
    getter.body = body
    let setting = Block()
    if let new = setter.parameters.first {
      setting.statements = [store(Expression(.variable(new), type, at: place), setter)]
    }
    setter.body = setting
  }
}
