import Diagnostics

/// A call of a generic function that is given `any P` for a parameter of type `T`: Swift opens the value, and the
/// function runs with the type that it has.
///
/// It becomes a call of a member of `any P`, whose versions for the types that conform call the function.
struct OpenedCall {
  let lowering: FunctionLowering

  struct Found {
    let call: Expression.Call
    let selector: Int
    /// What a local function captures, which its versions get behind their arguments.
    let captures: FunctionContext?
  }

  /// The call as one of a member, and the selector of its versions; `nil` where nothing is to be opened.
  func make(_ call: Expression.Call, _ type: Type) -> Found? {
    guard case .user(let function) = call.declaration.implementation, !call.declaration.generics.isEmpty,
      !call.isSuper, call.declaration.kind != .initializer || call.receiver == nil
    else { return nil }
    let declaration = call.declaration
    for generic in declaration.generics {
      guard case .existential(let protocols)? = call.substitution[generic].map(lowering.type), !protocols.isEmpty,
        let owner = OpenedType(lowering: lowering).opener(protocols),
        let index = declaration.parameters.firstIndex(where: { $0.type == .generic(generic) }),
        case .value(let given) = call.arguments[index]
      else { continue }
      let captures = lowering.builder.captures(of: function.context).isEmpty ? nil : function.context
      if captures != nil, declaration.parameters.contains(where: \.isInout) { return nil }
      return opened(call, generic, index, given, owner, type, captures)
    }
    return nil
  }

  private func opened(
    _ call: Expression.Call, _ generic: GenericParameter, _ index: Int, _ given: Expression, _ owner: NominalType,
    _ type: Type, _ captures: FunctionContext?
  ) -> Found {
    var substitution = lowering.applied(call.substitution)
    if case .user(let function) = call.declaration.implementation {
      for other in function.generics where substitution[other] == nil {
        substitution[other] = lowering.type(.generic(other))
      }
    }
    var isInout = false
    var receiver = given
    if case .address(let place) = given.kind { (isInout, receiver) = (true, place) }
    let member = Declaration(name: call.declaration.name, kind: .function, implementation: .special)
    member.owner = owner
    member.isThrowing = call.declaration.isThrowing
    member.isRethrowing = call.declaration.isRethrowing
    member.isMutating = isInout
    member.parameters = call.declaration.parameters
    member.parameters.remove(at: index)
    var arguments = call.arguments
    arguments.remove(at: index)
    let own = call.receiver.flatMap { value in self.own(value, of: call.declaration) }
    if let own {
      member.parameters.insert(own.parameter, at: 0)
      arguments.insert(.value(own.value), at: 0)
    }
    let opened = Expression.Call(
      declaration: member, receiver: receiver, arguments: arguments, substitution: call.substitution)
    let thunk = OpenedThunk(
      call: call, generic: generic, index: index, substitution: substitution, receiver: own?.parameter,
      owner: call.owner.map(lowering.type), result: lowering.type(type), solver: lowering.builder.solver,
      captures: captures.map(lowering.builder.captures) ?? [])
    var types = substitution.map(\.value)
    types.append(contentsOf: [thunk.result, thunk.owner ?? .error, own?.parameter.type ?? .error])
    let outer = captures == nil ? [:] : lowering.substitution
    types.append(contentsOf: outer.map(\.value))
    let selector = lowering.builder.witnesses.selector(of: call.declaration, types, owner, inside: outer) {
      thunk.function($0, $1)
    }
    return Found(call: opened, selector: selector, captures: captures)
  }

  /// The value that the function is a method of, as an argument.
  private func own(_ value: Expression, of declaration: Declaration)
    -> (parameter: Declaration.Parameter, value: Expression)
  {
    var parameter = Declaration.Parameter(label: nil, name: "self", type: lowering.type(of: value))
    parameter.isInout = declaration.isMutating
    let place = Expression(.address(value), value.type, at: value.place)
    return (parameter, declaration.isMutating ? place : value)
  }
}

/// The function that calls a generic one for one type of the value that was opened.
private struct OpenedThunk {
  let call: Expression.Call
  let generic: GenericParameter
  let index: Int
  let substitution: Substitution
  /// The value that the function is a method of.
  let receiver: Declaration.Parameter?
  let owner: Type?
  let result: Type
  let solver: TypeSolver
  let captures: [Variable]

  func function(_ type: Type, _ place: SourcePlace) -> UserFunction? {
    let declaration = call.declaration
    var types = substitution
    types[generic] = type
    guard generic.constraints.allSatisfy({ solver.conforms(type, to: $0) }),
      declaration.requirements.allSatisfy({ solver.holds($0.substituting(types)) })
    else { return nil }
    let isThrowing = declaration.isThrowing || declaration.isRethrowing
    let context = FunctionContext(parent: nil, result: result, isThrowing: isThrowing)
    context.captures = captures
    let function = UserFunction(name: declaration.name, context: context, result: result, isThrowing: isThrowing)
    let opened = Variable("self", type, isMutable: true, in: context)
    opened.isParameter = true
    opened.isInout = declaration.parameters[index].isInout
    function.isMutating = opened.isInout
    function.selfVariable = opened
    func added(_ parameter: Declaration.Parameter) -> Expression.Argument {
      let one = parameter.type.substituting(types)
      let type = parameter.isVariadic ? solver.universe.array(of: one) : one
      let variable = Variable(parameter.name, type, isMutable: parameter.isInout, in: context)
      variable.isParameter = true
      variable.isInout = parameter.isInout
      function.parameters.append(variable)
      return argument(variable, place)
    }
    var own: Expression?
    if let receiver, case .value(let value) = added(receiver) {
      own = value
      if case .address(let place) = value.kind { own = place }
    }
    let arguments = declaration.parameters.indices.map { position in
      position == index ? argument(opened, place) : added(declaration.parameters[position])
    }
    let found = solver.final(declaration.result.substituting(types))
    let made = Expression.Call(
      declaration: declaration, receiver: own, arguments: arguments, substitution: types, owner: owner)
    let value = Expression(.call(made), declaration.kind == .initializer ? result : found, at: place)
    let block = Block()
    block.statements = ErasedResult(context: context, solver: solver).returning(value, as: result)
    function.body = block
    return function
  }

  private func argument(_ variable: Variable, _ place: SourcePlace) -> Expression.Argument {
    let value = Expression(.variable(variable), variable.type, at: place)
    return .value(variable.isInout ? Expression(.address(value), variable.type, at: place) : value)
  }
}
