import CellMachine

/// Functions used as values become closures that pass their arguments on.
struct ReferenceLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func lower(_ call: Expression.Call, _ whole: Expression, _ target: Int) {
    guard case .function(let signature) = lowering.type(of: whole) else { return }
    let context = FunctionContext(
      parent: lowering.source.context, result: signature.result, isThrowing: signature.isThrowing)
    context.noteUse(of: call.declaration)
    let function = UserFunction(
      name: call.declaration.name, context: context, result: signature.result,
      isThrowing: signature.isThrowing)
    function.place = whole.place
    var passed = call
    passed.arguments = []
    for (index, parameter) in signature.parameters.enumerated() {
      let variable = Variable("$\(index)", parameter.type, isMutable: parameter.isInout, in: context)
      variable.isParameter = true
      variable.isInout = parameter.isInout
      function.parameters.append(variable)
      let use = Expression(.variable(variable), parameter.type, at: whole.place)
      passed.arguments.append(
        .value(parameter.isInout ? Expression(.address(use), parameter.type, at: whole.place) : use))
    }
    passed.arguments += call.declaration.parameters.dropFirst(signature.parameters.count).map { _ in .omitted }
    var receiver: Variable?
    if let own = call.receiver {
      // The receiver is evaluated now and kept.
      let variable = Variable("$receiver", own.type, isMutable: false, in: lowering.source.context)
      variable.isCaptured = true
      context.captures = [variable]
      passed.receiver = Expression(.variable(variable), own.type, at: whole.place)
      receiver = variable
    }
    let block = Block()
    let value = Expression(.call(passed), signature.result, at: whole.place)
    block.statements = [.returning(value, whole.place)]
    function.body = block
    let mark = lowering.next
    if let receiver, let own = call.receiver {
      lowering.declare(receiver)
      if let register = lowering.register(of: receiver) { lowering.lower(own, into: register) }
    }
    lowering.closure(function, target)
    lowering.next = mark
  }
}
