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
    guard let globals = checker.globals else { return }
    if !type.generics.isEmpty {
      session.report("static stored properties not supported in generic types", at: binding,
        mistake: .declaration(.staticOfGeneric))
      return
    }
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
      let value: Expression
      guard let initial else {
        settle(variable, checker.make(.nilLiteral, variable.type, binding), context)
        return variable.type
      }
      if case .error = variable.type {
        isBeingInferred = true
        value = inner.expression(initial)
        isBeingInferred = false
        solver.commitDefaults(value.type)
        variable.type = solver.final(value.type)
      } else {
        value = inner.expression(initial, as: variable.type, .initialization)
      }
      settle(variable, value, context)
      return variable.type
    }
    declaration.inferResult = check
    session.lateChecks.append { _ = check() }
  }
}
