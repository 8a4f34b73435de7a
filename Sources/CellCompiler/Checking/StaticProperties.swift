import Diagnostics
import SwiftSyntax

/// Static stored properties: globals that belong to a type.
extension MemberDeclarations {
  /// Constants get their value when the cell begins; anything that may be seen to happen waits for
  /// the first use.
  private func settle(_ variable: Variable, _ value: Expression, _ context: FunctionContext) {
    if ConstantValue.isConstant(value) {
      session.staticInitializers.append(.declaration(.bind(variable), value))
      return
    }
    let function = UserFunction(
      name: "\(type.name).\(variable.name)", context: context, result: .void, isThrowing: false)
    let block = Block()
    block.statements = [.declaration(.bind(variable), value)]
    function.body = block
    if let globals = checker.globals {
      variable.firstUse = FirstUse(initializer: function, flag: globals.next())
    }
  }

  /// A static stored property is a global.
  func shared(_ declaration: Declaration, _ binding: PatternBindingSyntax) {
    let initial = binding.initializer?.value
    let startsNil = !declaration.isConstant && checker.universe.isOptional(declaration.result)
    guard initial != nil || startsNil else {
      session.report(
        "static stored properties need an initial value", at: binding,
        mistake: .declaration(.propertyWithoutValue(kind: "static")))
      return
    }
    if !type.generics.isEmpty {
      session.report("static stored properties not supported in generic types", at: binding,
        mistake: .declaration(.staticOfGeneric))
      return
    }
    declareShared(declaration, at: binding) { inner, written in
      guard let initial else { return inner.make(.nilLiteral, written, binding) }
      if case .error = written { return inner.expression(initial) }
      return inner.expression(initial, as: written, .initialization)
    }
  }

  /// Makes the global behind a static property.
  ///
  /// - Parameter value: Checks the initial value; its type is given where one is written.
  func declareShared(
    _ declaration: Declaration, at binding: PatternBindingSyntax,
    value: @escaping (Checker, _ written: Type) -> Expression
  ) {
    guard let globals = checker.globals else { return }
    let context = FunctionContext(parent: nil, result: .void, isThrowing: false)
    let variable = Variable(
      declaration.name, declaration.result, isMutable: !declaration.isConstant, in: context)
    variable.storage = .global(globals.next())
    variable.isSettledElsewhere = true
    variable.place = DeclarationPlace(place: checker.place(of: binding), cell: session.text.cell)
    declaration.sharedVariable = variable
    variable.property = declaration
    if !declaration.isConstant { declaration.setter = .special }
    let inner = checker.inner(context)
    let solver = checker.solver
    var isChecked = false
    var isBeingInferred = false
    let session = self.session
    // Checked at first use, or when the type's bodies are.
    let check = { () -> Type in
      if isBeingInferred { return CircularReference(session: session).report(at: binding.pattern) }
      if isChecked { return variable.type }
      isChecked = true
      let initial: Expression
      if case .error = variable.type {
        isBeingInferred = true
        initial = value(inner, .error)
        isBeingInferred = false
        solver.commitDefaults(initial.type)
        variable.type = solver.final(initial.type)
      } else {
        initial = value(inner, variable.type)
      }
      settle(variable, initial, context)
      return variable.type
    }
    declaration.inferResult = check
    session.lateChecks.append { _ = check() }
  }
}
