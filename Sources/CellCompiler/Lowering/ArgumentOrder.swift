import CellMachine

/// When what the places of inout arguments need is evaluated: among the other arguments, in the order of the text.
///
/// A place is opened when everything is evaluated: `f(&a[i()], b[j()])` asks `i`, `j`, reads `b`, then opens `a`.
struct ArgumentOrder {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// The places that a call changes, their indices evaluated. Values that stand before them and must not be
  /// evaluated later stand in registers of their own then.
  func settle(_ call: inout Expression.Call) -> [AssignmentLowering.ArgumentPlace] {
    let own = call.receiver.map { [Expression.Argument.value($0)] } ?? []
    var all = own + call.arguments
    let places = settle(&all, changesFirst: call.declaration.isMutating && call.receiver != nil)
    call.arguments = Array(all[own.count...])
    if let first = all.first, !own.isEmpty, case .value(let receiver) = first { call.receiver = receiver }
    return places
  }

  /// The same for a list of arguments.
  ///
  /// - Parameter changesFirst: Whether the first one is the receiver of a mutating method.
  func settle(
    _ arguments: inout [Expression.Argument], changesFirst: Bool
  ) -> [AssignmentLowering.ArgumentPlace] {
    var places: [AssignmentLowering.ArgumentPlace] = []
    for (index, argument) in arguments.enumerated() {
      guard case .value(let value) = argument else { continue }
      if case .address(let place) = value.kind {
        places.append(.init(argument: index, place: place))
      } else if index == 0, changesFirst {
        places.append(.init(argument: 0, place: value))
      }
    }
    guard let last = places.last(where: { needsEvaluation($0.place) })?.argument else { return places }
    // Without effects it cannot be told apart when a value is evaluated after the places behind it.
    let keepsValues = arguments[...last].flatMap(\.expressions).contains(where: hasEffects)
    for index in 0...last {
      if let place = places.firstIndex(where: { $0.argument == index }) {
        guard needsEvaluation(places[place].place) else { continue }
        lowering.at(places[place].place.place) {
          places[place].path = Path(places[place].place, lowering)
        }
      } else if keepsValues {
        arguments[index] = kept(arguments[index])
      }
    }
    return places
  }

  private func kept(_ argument: Expression.Argument) -> Expression.Argument {
    switch argument {
    case .value(let value): .value(kept(value))
    case .variadic(let list): .variadic(list.map(kept))
    case .omitted: argument
    }
  }

  /// The value in a register of its own, unless nothing can change it.
  private func kept(_ value: Expression) -> Expression {
    switch value.kind {
    case .integer, .float, .bool, .string, .nilLiteral, .type, .closure, .reference, .error: return value
    case .variable(let variable) where variable.name == "self" || value.isSuper: return value
    default: break
    }
    if lowering.constantRegister(value) != nil { return value }
    let register = lowering.allocate(for: value.type)
    lowering.lower(value, into: register)
    let variable = Variable("$value", value.type, isMutable: false, in: lowering.source.context)
    lowering.setRegister(register, of: variable)
    return Expression(.variable(variable), value.type, at: value.place)
  }

  /// Whether a place has indices, or an object, to be evaluated.
  private func needsEvaluation(_ place: Expression) -> Bool {
    switch place.kind {
    case .variable, .error: return false
    case .field(let base, _):
      if case .instance = lowering.runtimeType(base.type) { return lowering.constantRegister(base) == nil }
      return needsEvaluation(base)
    case .tupleElement(let base, _), .forceUnwrap(let base), .optionalChain(let base), .convert(let base),
      .wrap(let base):
      return needsEvaluation(base)
    case .member(let base, let declaration, let indices, _):
      guard let base, !base.isType else { return indices.contains(where: isEvaluated) }
      if Path.readsBase(of: declaration) { return true }
      return needsEvaluation(base) || indices.contains(where: isEvaluated)
    default: return true
    }
  }

  private func isEvaluated(_ index: Expression.Argument) -> Bool {
    guard case .value(let value) = index else { return true }
    switch value.kind {
    case .integer, .string, .closure: return false
    default: return lowering.constantRegister(value) == nil
    }
  }

  /// Whether evaluating it may print something or change what others read.
  private func hasEffects(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .call(let call):
      guard case .instruction = call.declaration.implementation else { return true }
    case .member(_, let declaration, _, _):
      guard case .native = declaration.implementation else { return true }
    case .apply, .assignment, .compoundAssignment, .branch: return true
    case .address(let place): return hasEffects(place)
    default: break
    }
    return expression.children.contains(where: hasEffects)
  }
}
