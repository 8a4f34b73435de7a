/// What stands around a call that changes a value held as `any P`: the value is taken out for the call,
/// and becomes `any P` of the same type again.
public enum OpenedExistential {
  /// The type of the value, kept for ``close``.
  public static let type: NativeFunction = { call in
    guard let existential = call.arguments[0].object as? ExistentialObject else { throw Trap.missingValue }
    call.result = Slot(MetatypeObject(existential.type, name: ""))
  }

  /// The value of a type that was kept, as `any P`.
  public static let close: NativeFunction = { call in
    guard let kept = call.arguments[1].object as? MetatypeObject else { throw Trap.missingValue }
    call.result = Slot(ExistentialObject(type: kept.type, value: call.arguments[0]))
  }
}
