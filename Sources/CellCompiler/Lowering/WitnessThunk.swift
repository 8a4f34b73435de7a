import CellMachine
import Diagnostics

/// A function that carries out a protocol's requirement for one concrete type.
enum WitnessThunk {
  static func make(
    _ requirement: Declaration, of protocolType: NominalType, for type: Type, at place: SourcePlace
  ) -> UserFunction {
    let substitution = [protocolType.selfParameter: type]
    let result = requirement.result.substituting(substitution)
    let context = FunctionContext(parent: nil, result: result, isThrowing: requirement.isThrowing)
    let function = UserFunction(
      name: requirement.name, context: context, result: result, isThrowing: requirement.isThrowing)
    let own = Variable("self", type, isMutable: false, in: context)
    own.isParameter = true
    function.selfVariable = own
    var arguments: [Expression.Argument] = []
    for parameter in requirement.parameters {
      let variable = Variable(
        parameter.name, parameter.type.substituting(substitution), isMutable: false, in: context)
      variable.isParameter = true
      function.parameters.append(variable)
      arguments.append(.value(Expression(.variable(variable), variable.type, at: place)))
    }
    let call = Expression.Call(
      declaration: requirement, receiver: Expression(.variable(own), type, at: place),
      arguments: arguments, substitution: substitution, owner: nil)
    let block = Block()
    block.statements = [.returning(Expression(.call(call), result, at: place), place)]
    function.body = block
    return function
  }
}
