import CellMachine
import Diagnostics

/// `self.init(…)` and `super.init(…)` where the other initialiser may give nil: then so does this one.
struct DelegatedInitializer {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// The value that replaces `self` in a struct or an enum; false where the call is of another kind.
  func lower(_ call: Expression.Call) -> Bool {
    guard let own = call.receiver, call.declaration.kind == .initializer, call.declaration.isFailable,
      lowering.source.isInitializer, case .nominal(let nominal, _) = lowering.type(of: own),
      nominal.kind != .classType
    else { return false }
    let type = lowering.type(of: own)
    let optional = lowering.builder.universe.optional(type)
    let mark = lowering.next
    let made = lowering.allocate(for: optional)
    var free = call
    free.receiver = nil
    free.owner = type
    CallLowering(lowering).lower(free, optional, made)
    leave(ifNil: made)
    let value = lowering.allocate(for: type)
    OptionalLowering(lowering).unwrap(made, type, value)
    AssignmentLowering(lowering).store(value, in: own)
    lowering.next = mark
    return true
  }

  /// Ends the initialiser where a register is nil: with nil, or, if it cannot fail, with a trap.
  func leave(ifNil register: Int) {
    let failed = FunctionLowering.Label()
    let end = FunctionLowering.Label()
    lowering.jump(.jumpIfNil, register, to: failed)
    lowering.jump(.jump, to: end)
    lowering.bind(failed)
    fail()
    lowering.bind(end)
  }

  /// Ends the initialiser with nil, or, if it cannot fail, with a trap.
  func fail() {
    guard lowering.source.isFailable, let own = lowering.source.selfVariable else {
      return lowering.trap("unexpectedly found nil while unwrapping an Optional value", help: nil)
    }
    let type = lowering.builder.universe.optional(lowering.type(own.type))
    lowering.returning(Expression(.nilLiteral, type, at: lowering.source.place ?? .unknown))
  }
}
