import Diagnostics

/// A `class` member as a method of the class itself as a value, so that overriding ones are found by it.
struct ClassMemberThunk {
  let member: Declaration
  let type: NominalType

  /// The selector by which a member is found, unless nothing overrides it.
  static func selector(of member: Declaration) -> Int? {
    guard member.isStatic, member.owner?.kind == .classType, member.generics.isEmpty,
      member.isOverridden || member.overridden != nil, case .user(let function) = member.implementation,
      !function.hasInout, !member.parameters.contains(where: \.isVariadic)
    else { return nil }
    return ClassLowering.selector(of: member)
  }

  /// Takes the class and the arguments, and calls the member of its own class.
  ///
  /// - Parameter made: What an initialiser makes: an object of this class, or nil.
  func function(making made: Type? = nil) -> UserFunction {
    let place = type.place?.place ?? .unknown
    let result = made ?? member.result
    let context = FunctionContext(
      parent: nil, result: result, isThrowing: member.isThrowing || member.isRethrowing)
    let function = UserFunction(
      name: member.name, context: context, result: result, isThrowing: context.isThrowing)
    let own = Variable("self", .metatype(type.selfType), isMutable: false, in: context)
    own.isParameter = true
    function.selfVariable = own
    let arguments = member.parameters.map { parameter -> Expression.Argument in
      let variable = Variable(parameter.name, parameter.type, isMutable: false, in: context)
      variable.isParameter = true
      function.parameters.append(variable)
      return .value(Expression(.variable(variable), parameter.type, at: place))
    }
    var call = Expression.Call(
      declaration: member, receiver: nil, arguments: arguments, substitution: [:], owner: type.selfType)
    if case .user(let body) = member.implementation, body.takesClass {
      call.receiver = Expression(.variable(own), own.type, at: place)
      call.isSuper = true
    }
    let block = Block()
    block.statements = [.returning(Expression(.call(call), result, at: place), place)]
    function.body = block
    return function
  }
}
