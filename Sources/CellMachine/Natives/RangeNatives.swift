import Diagnostics

// A range is a record of its bounds; a one-sided range is a record of one.
extension NativeTable {
  static let ranges: Table = [
    "..<": Native { c in c.result = try makeRange(c, "..<") },
    "...": Native { c in c.result = try makeRange(c, "...") },
    "prefix ..<": Native { c in c.result = Slot(record: c.arguments[0]) },
    "prefix ...": Native { c in c.result = Slot(record: c.arguments[0]) },
    "postfix ...": Native { c in c.result = Slot(record: c.arguments[0]) },
    "PartialRange.bound": Native { c in c.result = try c.field(0, 0) },
    "Range.lowerBound": Native { c in c.result = try c.field(0, 0) },
    "Range.upperBound": Native { c in c.result = try c.field(0, 1) },
    "Range.isEmpty": Native { c in
      c.result = Slot(try c.comparison.equal(c.field(0, 0), c.field(0, 1), c.type(0).element))
    },
    "ClosedRange.isEmpty": Native { c in c.result = Slot(false) },
    "Range.count": Native { c in c.result = Slot(bits: try count(c, isClosed: false)) },
    "ClosedRange.count": Native { c in c.result = Slot(bits: try count(c, isClosed: true)) },
    "Range.contains(_:)": Native { c in
      c.result = Slot(try c.isAtLeast(1, c.field(0, 0)) && c.isBelow(1, c.field(0, 1)))
    },
    "Range.~=": Native { c in
      c.result = Slot(try c.isAtLeast(1, c.field(0, 0)) && c.isBelow(1, c.field(0, 1)))
    },
    "ClosedRange.contains(_:)": Native { c in
      c.result = Slot(try c.isAtLeast(1, c.field(0, 0)) && c.isAtMost(1, c.field(0, 1)))
    },
    "ClosedRange.~=": Native { c in
      c.result = Slot(try c.isAtLeast(1, c.field(0, 0)) && c.isAtMost(1, c.field(0, 1)))
    },
    "PartialRangeFrom.contains(_:)": Native { c in c.result = Slot(try c.isAtLeast(1, c.field(0, 0))) },
    "PartialRangeFrom.~=": Native { c in c.result = Slot(try c.isAtLeast(1, c.field(0, 0))) },
    "PartialRangeUpTo.contains(_:)": Native { c in c.result = Slot(try c.isBelow(1, c.field(0, 0))) },
    "PartialRangeUpTo.~=": Native { c in c.result = Slot(try c.isBelow(1, c.field(0, 0))) },
    "PartialRangeThrough.contains(_:)": Native { c in c.result = Slot(try c.isAtMost(1, c.field(0, 0))) },
    "PartialRangeThrough.~=": Native { c in c.result = Slot(try c.isAtMost(1, c.field(0, 0))) },
    "Range.init(uncheckedBounds:)": Native { c in c.result = c.arguments[0] },
    "Range.init(ClosedRange)": Native { c in
      let upper = try c.field(0, 1).bits
      if upper == .max { throw Trap.overflow("\(upper) + 1") }
      c.result = Slot(record: try c.field(0, 0), Slot(bits: upper + 1))
    },
    "ClosedRange.init(Range)": Native { c in
      let (lower, upper) = (try c.field(0, 0), try c.field(0, 1))
      guard lower.bits != upper.bits else { throw Trap("an empty range cannot become a closed one") }
      c.result = Slot(record: lower, Slot(bits: upper.bits - 1))
    },
    "Range.endIndex": Native { c in c.result = try c.field(0, 1) },
    "ClosedRange.endIndex": Native { c in
      c.result = Slot(bits: try c.field(0, 1).bits &+ 1)
    },
    "Range.indices": Native { c in c.result = c.arguments[0] },
    "ClosedRange.indices": Native { c in
      let range = try c.type(0).integers(c.object(0, RecordObject.self))
      c.result = Slot(record: Slot(bits: range.lowerBound), Slot(bits: range.upperBound))
    },
    "Range.subscript(_:)": Native { c in c.result = try c.elementOfRange() },
    "ClosedRange.subscript(_:)": Native { c in c.result = try c.elementOfRange() },
    "Range.subscript(Range)": Native { c in
      let part = try c.partOfRange()
      c.result = Slot(record: Slot(bits: part.lowerBound), Slot(bits: part.upperBound))
    },
    "ClosedRange.subscript(Range)": Native { c in
      let part = try c.partOfRange()
      let count = try part.span
      try c.machine.reserve(bytes: count.multipliedSaturating(by: 8))
      try c.machine.charge(count)
      c.result = Slot(ScalarArray(ContiguousArray(part), startIndex: part.lowerBound))
    },
    "Range.overlaps(_:)": Native { c in
      let bound = c.type(0).element
      let order = c.comparison
      let isEitherEmpty =
        try !order.less(c.field(0, 0), c.field(0, 1), bound)
        || !order.less(c.field(1, 0), c.field(1, 1), bound)
      c.result = Slot(
        try !isEitherEmpty && order.less(c.field(0, 0), c.field(1, 1), bound)
          && order.less(c.field(1, 0), c.field(0, 1), bound))
    },
    "ClosedRange.overlaps(_:)": Native { c in
      let bound = c.type(0).element
      c.result = Slot(
        try !c.comparison.less(c.field(1, 1), c.field(0, 0), bound)
          && !c.comparison.less(c.field(0, 1), c.field(1, 0), bound))
    },
    "Range.overlaps(ClosedRange)": Native { c in c.result = Slot(try c.overlaps(open: 0, closed: 1)) },
    "ClosedRange.overlaps(Range)": Native { c in c.result = Slot(try c.overlaps(open: 1, closed: 0)) },
    "Range.contains(Range)": Native { c in
      let isEmpty = try !c.isBefore((1, 0), (1, 1))
      c.result = Slot(try isEmpty || !c.isBefore((1, 0), (0, 0)) && !c.isBefore((0, 1), (1, 1)))
    },
    "Range.contains(ClosedRange)": Native { c in
      c.result = Slot(try !c.isBefore((1, 0), (0, 0)) && c.isBefore((1, 1), (0, 1)))
    },
    "ClosedRange.contains(ClosedRange)": Native { c in
      c.result = Slot(try !c.isBefore((1, 0), (0, 0)) && !c.isBefore((0, 1), (1, 1)))
    },
    "Range.clamped(to:)": Native { c in c.result = try clamped(c) },
    "ClosedRange.clamped(to:)": Native { c in c.result = try clamped(c) },

    "Integer.random(in:Range)": Native { c in c.result = try randomInteger(c, closed: false) },
    "Integer.random(in:ClosedRange)": Native { c in c.result = try randomInteger(c, closed: true) },
    "Floating.random(in:Range)": Native { c in c.result = try randomFloating(c, closed: false) },
    "Floating.random(in:ClosedRange)": Native { c in c.result = try randomFloating(c, closed: true) },
    "Bool.random(using:)": Native { c in
      var value = false
      try c.withGenerator(0) { value = Bool.random(using: &$0) }
      c.result = Slot(value)
    },
  ]

  private static func makeRange(_ c: NativeCall, _ sign: String) throws -> Slot {
    let (lower, upper) = (c.arguments[0], c.arguments[1])
    if try c.comparison.less(upper, lower, c.type(0)) {
      throw Trap.bounds(
        try c.teller.describe(lower, c.type(0)), try c.teller.describe(upper, c.type(0)), sign)
    }
    return Slot(record: lower, upper)
  }

  /// How many whole numbers there are, with a sign or without one; bounds beyond `Int.max` are kept as their bits.
  private static func count(_ c: NativeCall, isClosed: Bool) throws -> Int {
    let (lower, upper) = (try c.field(0, 0), try c.field(0, 1))
    let distance = UInt(bitPattern: upper.bits &- lower.bits)
    guard distance <= UInt(Int.max) - (isClosed ? 1 : 0) else {
      let describe = { try c.describer.describe($0, c.type(0).element) }
      throw Trap.overflow("\(try describe(upper)) - \(try describe(lower))")
    }
    return Int(distance) + (isClosed ? 1 : 0)
  }

  private static func clamped(_ c: NativeCall) throws -> Slot {
    let bound = c.type(0).element
    func clamp(_ value: Slot) throws -> Slot {
      let (lowest, highest) = (try c.field(1, 0), try c.field(1, 1))
      if try c.comparison.less(value, lowest, bound) { return lowest }
      return try c.comparison.less(highest, value, bound) ? highest : value
    }
    return Slot(record: try clamp(c.field(0, 0)), try clamp(c.field(0, 1)))
  }

  private static func randomInteger(_ c: NativeCall, closed: Bool) throws -> Slot {
    let (lower, upper) = (try c.field(0, 0).bits, try c.field(0, 1).bits)
    guard case .integer(let kind) = c.type(0) else { throw Trap.missingValue }
    if !closed, lower == upper { throw Trap("cannot choose a random number from an empty range", .emptyChoice) }
    var value = 0
    try c.withGenerator(1) { generator in
      func draw<Number: FixedWidthInteger>(_: Number.Type) -> Int {
        let (low, high) = (Number(truncatingIfNeeded: lower), Number(truncatingIfNeeded: upper))
        return Int(
          truncatingIfNeeded: closed
            ? Number.random(in: low...high, using: &generator)
            : Number.random(in: low..<high, using: &generator))
      }
      // Each width has its own way to the result.
      switch kind {
      case .int8: value = draw(Int8.self)
      case .int16: value = draw(Int16.self)
      case .int32: value = draw(Int32.self)
      case .uint8: value = draw(UInt8.self)
      case .uint16: value = draw(UInt16.self)
      case .uint32: value = draw(UInt32.self)
      default: break
      }
      if kind.bitWidth < 64 { return }
      if kind.isSigned {
        value = closed
          ? Int.random(in: lower...upper, using: &generator)
          : Int.random(in: lower..<upper, using: &generator)
      } else {
        let (low, high) = (UInt(bitPattern: lower), UInt(bitPattern: upper))
        value = Int(
          bitPattern: closed
            ? UInt.random(in: low...high, using: &generator)
            : UInt.random(in: low..<high, using: &generator))
      }
    }
    return Slot(bits: value)
  }

  private static func randomFloating(_ c: NativeCall, closed: Bool) throws -> Slot {
    let (lower, upper) = (try c.field(0, 0), try c.field(0, 1))
    var result = Slot()
    let isFloat = c.type(0) == .float
    let span = isFloat ? Double(upper.float) - Double(lower.float) : upper.double - lower.double
    guard span.isFinite, closed || span > 0 else {
      throw Trap("cannot choose a random number from this range")
    }
    try c.withGenerator(1) { generator in
      if isFloat {
        result = Slot(
          closed
            ? Float.random(in: lower.float...upper.float, using: &generator)
            : Float.random(in: lower.float..<upper.float, using: &generator))
      } else {
        result = Slot(
          closed
            ? Double.random(in: lower.double...upper.double, using: &generator)
            : Double.random(in: lower.double..<upper.double, using: &generator))
      }
    }
    return result
  }
}

extension NativeCall {
  func field(_ argument: Int, _ index: Int) throws -> Slot {
    try object(argument, RecordObject.self).fields[index]
  }

  /// The whole number that is its own index in a range.
  fileprivate func elementOfRange() throws -> Slot {
    let range = try type(0).integers(object(0, RecordObject.self))
    guard range.contains(int(1)) else {
      throw Trap("index \(int(1)) is out of range \(range)", .index("\(int(1))", valid: "\(range)"))
    }
    return arguments[1]
  }

  fileprivate func partOfRange() throws -> Range<Int> {
    let range = try type(0).integers(object(0, RecordObject.self))
    let part = try intRange(1)
    guard part.lowerBound >= range.lowerBound, part.upperBound <= range.upperBound else {
      throw Trap("range \(part) is out of range \(range)", .index("\(part)", valid: "\(range)"))
    }
    return part
  }

  fileprivate func isAtLeast(_ argument: Int, _ bound: Slot) throws -> Bool {
    let type = type(0).element
    // Not "not below": no range contains NaN.
    if type == .double { return arguments[argument].double >= bound.double }
    if type == .float { return arguments[argument].float >= bound.float }
    return try !comparison.less(arguments[argument], bound, type)
  }

  fileprivate func isAtMost(_ argument: Int, _ bound: Slot) throws -> Bool {
    let type = type(0).element
    if type == .double { return arguments[argument].double <= bound.double }
    if type == .float { return arguments[argument].float <= bound.float }
    return try !comparison.less(bound, arguments[argument], type)
  }

  fileprivate func isBelow(_ argument: Int, _ bound: Slot) throws -> Bool {
    try comparison.less(arguments[argument], bound, type(0).element)
  }
}

extension NativeCall {
  /// Whether one bound stands before another, each given by its argument and its field there.
  fileprivate func isBefore(_ left: (Int, Int), _ right: (Int, Int)) throws -> Bool {
    try comparison.less(field(left.0, left.1), field(right.0, right.1), type(0).element)
  }

  fileprivate func overlaps(open: Int, closed: Int) throws -> Bool {
    try isBefore((open, 0), (open, 1)) && !isBefore((closed, 1), (open, 0)) && isBefore((closed, 0), (open, 1))
  }
}
