// Parts of the loop's arithmetic, inlined into it.
extension Machine {
  /// Stores a result that fits; another one is a trap.
  @inline(__always)
  func set(_ r: Registers, _ i: Instruction, _ result: (partialValue: Int, overflow: Bool)) throws {
    if result.overflow { throw Trap.overflow(i, r) }
    r[i.a].bits = result.partialValue
  }

  /// Division, which takes half the time where both sides fit into 32 bits.
  @inline(__always)
  static func divided(_ left: Int, _ right: Int) -> (partialValue: Int, overflow: Bool) {
    if UInt(bitPattern: left | right) >> 32 == 0, right != 0 {
      return (Int(UInt32(truncatingIfNeeded: left) / UInt32(truncatingIfNeeded: right)), false)
    }
    return left.dividedReportingOverflow(by: right)
  }

  @inline(__always)
  static func remainder(_ left: Int, _ right: Int) -> (partialValue: Int, overflow: Bool) {
    if UInt(bitPattern: left | right) >> 32 == 0, right != 0 {
      return (Int(UInt32(truncatingIfNeeded: left) % UInt32(truncatingIfNeeded: right)), false)
    }
    return left.remainderReportingOverflow(dividingBy: right)
  }
}
