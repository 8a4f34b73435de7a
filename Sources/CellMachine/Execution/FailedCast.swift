import Diagnostics

extension Trap {
  /// `as!` of a value of another type, which is named.
  public static func failedCast(
    of slot: Slot, _ type: RuntimeType, to expected: String, on machine: Machine
  ) -> Trap {
    let dynamic = DynamicType(machine).metatype(of: slot, type).object as? MetatypeObject
    let found = dynamic?.name ?? "Any"
    let shown = (try? SlotDescription(machine, room: .message).debugDescribe(slot, type)) ?? "a value"
    return Trap(
      "could not cast value of type '\(found)' to '\(expected)'",
      .cast(value: shown, found: found, expected: expected))
  }
}
