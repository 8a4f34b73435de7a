import CellMachine

/// `type.init(…)`, where the class is a value: its own initialiser of this form is found by the class.
struct MetatypeInitializer {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// The number of the function that takes a class and makes an object of it.
  static func selector(of initializer: Declaration) -> Int {
    // Initialisers have no setters, whose numbers these would be.
    ClassLowering.selector(of: initializer) + 1
  }

  /// - Returns: False where the receiver is not a class as a value.
  func lower(_ function: UserFunction, _ call: Expression.Call, _ type: Type, _ target: Int) -> Bool {
    guard let receiver = call.receiver, case .metatype = lowering.type(of: receiver) else { return false }
    var plain = call
    plain.receiver = nil
    guard call.declaration.modifiers.isRequired, !function.hasInout, call.declaration.generics.isEmpty
    else {
      ClassLowering(lowering).construct(function, plain, type, target)
      return true
    }
    let calls = CallLowering(lowering)
    let mark = lowering.next
    let base = lowering.next
    let all = calls.arguments(call)
    lowering.noteObject(base)
    calls.place(all, at: base)
    lowering.next = base + all.count
    lowering.emit(.callMethod, base, wide: Self.selector(of: call.declaration))
    calls.markError(call)
    calls.leaveOnError(call, base)
    lowering.endArguments()
    lowering.transfer(base, to: target, type)
    lowering.next = mark
    return true
  }

  /// Required initialisers of a class and of those above it, the nearest of each form.
  static func required(of type: NominalType) -> [Declaration] {
    var found: [Declaration] = []
    var current: NominalType? = type
    while let own = current {
      for member in own.members["init"] ?? []
      where member.modifiers.isRequired && member.generics.isEmpty
        && !found.contains(where: { selector(of: $0) == selector(of: member) })
      {
        guard case .user(let function) = member.implementation, !function.hasInout else { continue }
        found.append(member)
      }
      current = nil
      if case .nominal(let parent, _)? = own.superclass { current = parent }
    }
    return found
  }
}
