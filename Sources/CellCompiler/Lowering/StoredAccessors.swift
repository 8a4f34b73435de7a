import Diagnostics

/// Functions that read and change a stored property of a class.
struct StoredAccessors {
  let property: Declaration
  let type: NominalType

  var getter: UserFunction {
    let function = make(result: property.result)
    return filled(function) { field in .returning(field, field.place) }
  }

  var setter: UserFunction {
    let function = make(result: .void)
    let value = Variable("newValue", property.result, isMutable: false, in: function.context)
    value.isParameter = true
    function.parameters = [value]
    return filled(function) { field in
      let new = Expression(.variable(value), property.result, at: field.place)
      return .expression(Expression(.assignment(to: field, new), .void, at: field.place))
    }
  }

  private func make(result: Type) -> UserFunction {
    let context = FunctionContext(parent: nil, result: result, isThrowing: false)
    let function = UserFunction(
      name: "\(type.name).\(property.name)", context: context, result: result, isThrowing: false)
    let own = Variable("self", type.selfType, isMutable: false, in: context)
    own.isParameter = true
    function.selfVariable = own
    return function
  }

  private func filled(_ function: UserFunction, _ statement: (Expression) -> Statement) -> UserFunction {
    guard let own = function.selfVariable else { return function }
    let place = property.place?.place ?? .unknown
    let base = Expression(.variable(own), own.type, at: place)
    let block = Block()
    block.statements = [statement(Expression(.field(base, property), property.result, at: place))]
    function.body = block
    return function
  }
}
