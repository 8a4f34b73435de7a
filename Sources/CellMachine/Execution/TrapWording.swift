import Diagnostics

// What the machine says when it stops, in one place. Swift's own words where Swift has some.
extension Trap {
  /// `+`, `-` and so on did not fit, or divided by zero; reads the operands again.
  static func overflow(_ i: Instruction, _ r: UnsafeMutablePointer<Slot>) -> Trap {
    let left = r[i.b].bits
    let right = i.opcode.carriesConstant ? i.signedC : r[i.c].bits
    switch i.opcode {
    case .divideInt where right == 0:
      return Trap("division by zero", .zeroDivisor(calculation: "\(left) / 0", isRemainder: false))
    case .remainderInt where right == 0:
      return Trap(
        "division by zero in remainder operation",
        .zeroDivisor(calculation: "\(left) % 0", isRemainder: true))
    case .addInt: return overflow("\(left) + \(operand(right))")
    case .addIntConstant:
      return right < 0 ? overflow("\(left) - \(-right)") : overflow("\(left) + \(right)")
    case .subtractInt: return overflow("\(left) - \(operand(right))")
    case .multiplyInt, .multiplyIntConstant: return overflow("\(left) * \(operand(right))")
    case .divideInt: return overflow("\(left) / \(operand(right))")
    case .remainderInt: return overflow("\(left) % \(operand(right))")
    default: return overflow("-(\(left))")
    }
  }

  /// One of the two indices of `rows[outer][inner]` is outside.
  static func nestedIndexOutOfRange(_ rows: Slot, _ outer: Int, _ inner: Int) -> Trap {
    guard let array = rows.object as? SlotArray else { return .missingValue }
    guard let row = array.slot(at: outer) else { return indexOutOfRange(outer, of: rows) }
    return indexOutOfRange(inner, of: row.pointee)
  }

  private static func operand(_ value: Int) -> String { value < 0 ? "(\(value))" : "\(value)" }

  static func overflow(_ calculation: String, in type: String = "Int") -> Trap {
    Trap(
      "arithmetic overflow: \(calculation) does not fit in '\(type)'",
      .overflow(calculation: calculation, type: type))
  }

  static func doesNotFitInt(_ value: Double, in type: String = "Int") -> Trap {
    if value.isNaN || value.isInfinite {
      return Trap(
        "Double value cannot be converted to \(type) because it is either infinite or NaN",
        .notFinite(value: "\(value)", type: type))
    }
    return Trap(
      "Double value \(value) cannot be converted to \(type) because it does not fit",
      .tooLarge(value: "\(value)", type: type))
  }

  static func indexOutOfRange(_ index: Int, of array: Slot) -> Trap {
    let (count, start) =
      switch array.object {
      case let array as ScalarArray: (array.elements.count, array.startIndex)
      case let array as SlotArray: (array.elements.count, array.startIndex)
      default: (0, 0)
      }
    return indexOutOfRange(index, count: count, start: start)
  }

  static func indexOutOfRange(_ index: Int, count: Int, start: Int = 0) -> Trap {
    let elements = count == 1 ? "1 element" : "\(count) elements"
    return Trap(
      "index \(index) is out of range for an array of \(elements)",
      .index(index, count: count, start: start))
  }

  static func insertion(_ index: Int, count: Int, start: Int) -> Trap {
    Trap(
      "cannot insert an element at \(index) of an array of \(count == 1 ? "1 element" : "\(count) elements")",
      .insertion(index, count: count, start: start))
  }

  static let foundNil = Trap(
    "unexpectedly found nil while unwrapping an Optional value", .missingValue(code: nil, reason: nil))

  /// A range whose first bound is greater than its second.
  static func bounds(_ lower: String, _ upper: String, _ operation: String) -> Trap {
    Trap(
      "Range requires lowerBound <= upperBound, found \(lower)\(operation)\(upper)",
      .bounds(lower: lower, upper: upper, operation: operation))
  }

  static func overlappingAccess(to name: String?) -> Trap {
    let variable = name.map { "'\($0)'" } ?? "a variable"
    return Trap(
      "overlapping accesses to \(variable): it is being changed here, or a cell stopped while changing it",
      .overlapping(name: name))
  }

  /// A variable whose declaration the cell has not come to.
  static func usedTooEarly(_ name: String, declared: Int, used: Int) -> Trap {
    Trap(
      "'\(name)' is used before line \(declared) declares it",
      .usedTooEarly(name: name, declared: declared, used: used))
  }

  static let unownedIsGone = Trap(
    "attempted to read an unowned reference but the object was already deallocated",
    .objectGone)

  /// A promise of the compiler that was not kept.
  static let missingValue = Trap("a value is missing here", help: "please report this cell")

  static let inoutOfNative = Trap("a library function cannot be used with 'inout' here")

  static let stopped = Trap("the run was stopped", .stopped, kind: .stopped)

  static func outOfSteps(_ limit: Int) -> Trap {
    Trap(
      "the cell did not end within \(limit) steps",
      .steps(limit), kind: .steps)
  }

  static func outOfMemory(_ limit: Int) -> Trap {
    Trap(
      "the cell needs more than \(megabytes(limit)) of memory",
      .memory(megabytes(limit)), kind: .memory)
  }

  private static func megabytes(_ bytes: Int) -> String {
    if bytes >= 1 << 20, bytes % (1 << 20) == 0 { return "\(bytes >> 20) MB" }
    return bytes >= 1 << 10 && bytes % (1 << 10) == 0 ? "\(bytes >> 10) KB" : "\(bytes) bytes"
  }

  static func outOfOutput(_ limit: Int) -> Trap {
    Trap(
      "the output is longer than \(megabytes(limit))",
      .output(megabytes(limit)), kind: .output)
  }

  static func callsTooDeep(_ depth: Int) -> Trap {
    Trap(
      "calls are nested too deeply: \(depth) functions wait for each other",
      .depth(depth), kind: .depth)
  }

  static let tooDeep = Trap(
    "calls inside 'map', 'sorted', 'description', '==' or 'deinit' are nested too deeply",
    .innerCalls, kind: .depth)
}

extension Opcode {
  /// Whether operand c is a number and not a register.
  fileprivate var carriesConstant: Bool { self == .addIntConstant || self == .multiplyIntConstant }
}
