import CellMachine
import Diagnostics

/// Functions that carry out a protocol's requirement for one concrete type.
///
/// A setter gives the changed value back as its result.
struct WitnessThunk {
  let requirement: Declaration
  let protocolType: NominalType
  let type: Type
  let place: SourcePlace
  /// What a generic requirement's own parameters stand for.
  var generics: Substitution = [:]
  let solver: TypeSolver
  /// The result as callers see it who know of an associated type no more than what is asked of it.
  var seen: Type?

  private var substitution: Substitution {
    generics.merging([protocolType.selfParameter: type]) { _, own in own }
  }

  /// The method, or the getter of a property or subscript.
  var function: UserFunction {
    let result = solver.final(requirement.result.substituting(substitution))
    let shown = seen ?? shown(result)
    let (function, own) = make(result: shown, isChanging: requirement.isMutating)
    let arguments = parameters(of: function)
    let call = Expression.Call(
      declaration: requirement, receiver: isOfType && !isOfClass ? nil : own, arguments: arguments,
      substitution: substitution, owner: isOfType ? type : nil)
    let value = Expression(.call(call), result, at: place)
    let block = Block()
    block.statements = ErasedResult(context: function.context, solver: solver).returning(value, as: shown)
    function.body = block
    return function
  }

  /// Static members and initialisers, which get the type instead of a value.
  private var isOfType: Bool { requirement.isStatic || requirement.kind == .initializer }

  /// A subclass may have members of its own instead.
  private var isOfClass: Bool {
    if case .nominal(let nominal, _) = type { nominal.kind == .classType } else { false }
  }

  /// The result as callers see it, who know no more of `Self` than the protocol.
  private func shown(_ result: Type) -> Type {
    let own = Type.generic(protocolType.selfParameter)
    if requirement.kind == .initializer {
      let any = Type.existential([protocolType])
      guard requirement.isFailable, case .nominal(let optional, _) = requirement.result else { return any }
      return .nominal(optional, [any])
    }
    guard requirement.result.contains(where: { $0 == own }),
      !requirement.result.contains(where: { if case .dependent = $0 { true } else { false } })
    else { return result }
    return requirement.result.substituting(
      generics.merging([protocolType.selfParameter: .existential([protocolType])]) { _, any in any })
  }

  /// The setter, which takes the new value first.
  var setter: UserFunction {
    let (function, own) = make(result: .void)
    let value = Variable(
      "newValue", requirement.result.substituting(substitution), isMutable: false, in: function.context)
    value.isParameter = true
    function.parameters = [value]
    let indices = parameters(of: function)
    let target = Expression(
      .member(own, requirement, indices: indices, substitution: substitution), value.type, at: place)
    let new = Expression(.variable(value), value.type, at: place)
    let block = Block()
    let assignment = Expression(.assignment(to: target, new), .void, at: place)
    block.statements = changing(function, own, assignment)
    function.body = block
    return function
  }

  private func make(result: Type, isChanging: Bool = false) -> (UserFunction, Expression) {
    let isThrowing = requirement.isThrowing || requirement.isRethrowing
    let context = FunctionContext(parent: nil, result: result, isThrowing: isThrowing)
    let function = UserFunction(
      name: requirement.name, context: context, result: result, isThrowing: isThrowing)
    let own = Variable(
      "self", isOfType ? .metatype(type) : type, isMutable: !isOfType, in: context)
    own.isParameter = true
    own.isInout = isChanging
    function.isMutating = isChanging
    function.selfVariable = own
    return (function, Expression(.variable(own), own.type, at: place))
  }

  private func parameters(of function: UserFunction) -> [Expression.Argument] {
    requirement.parameters.map { parameter in
      let one = parameter.type.substituting(substitution)
      let type = parameter.isVariadic ? solver.universe.array(of: one) : one
      let variable = Variable(
        parameter.name, type, isMutable: parameter.isInout, in: function.context)
      variable.isParameter = true
      variable.isInout = parameter.isInout
      function.parameters.append(variable)
      let value = Expression(.variable(variable), type, at: place)
      return .value(parameter.isInout ? Expression(.address(value), type, at: place) : value)
    }
  }

  /// Evaluates, then returns the changed value.
  private func changing(_ function: UserFunction, _ own: Expression, _ value: Expression) -> [Statement] {
    let any = Type.existential([protocolType])
    let changed = Expression(.erase(own), any, at: place)
    function.result = .tuple([.init(nil, any)])
    let pair = Expression(.tuple([changed]), function.result, at: place)
    return [.expression(value), .returning(pair, place)]
  }
}
