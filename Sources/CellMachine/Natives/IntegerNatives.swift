import Diagnostics

// All whole numbers share these natives; types[0] says which it is. `Int`'s own arithmetic consists
// of instructions.
extension NativeTable {
  static let integers: Table = [
    "Integer.+": Native { c in c.result = try c.integer(.add) },
    "Integer.-": Native { c in c.result = try c.integer(.subtract) },
    "Integer.*": Native { c in c.result = try c.integer(.multiply) },
    "Integer./": Native { c in c.result = try c.integer(.divide) },
    "Integer.%": Native { c in c.result = try c.integer(.remainder) },
    "Integer.&+": Native { c in c.result = try c.integer(.wrappingAdd) },
    "Integer.&-": Native { c in c.result = try c.integer(.wrappingSubtract) },
    "Integer.&*": Native { c in c.result = try c.integer(.wrappingMultiply) },
    "Integer.&": Native { c in c.result = try c.integer(.and) },
    "Integer.|": Native { c in c.result = try c.integer(.or) },
    "Integer.^": Native { c in c.result = try c.integer(.xor) },
    "Integer.+=": Native { c in c.arguments[0] = try c.integer(.add) },
    "Integer.-=": Native { c in c.arguments[0] = try c.integer(.subtract) },
    "Integer.*=": Native { c in c.arguments[0] = try c.integer(.multiply) },
    "Integer./=": Native { c in c.arguments[0] = try c.integer(.divide) },
    "Integer.%=": Native { c in c.arguments[0] = try c.integer(.remainder) },
    "Integer.&+=": Native { c in c.arguments[0] = try c.integer(.wrappingAdd) },
    "Integer.&-=": Native { c in c.arguments[0] = try c.integer(.wrappingSubtract) },
    "Integer.&*=": Native { c in c.arguments[0] = try c.integer(.wrappingMultiply) },
    "Integer.&=": Native { c in c.arguments[0] = try c.integer(.and) },
    "Integer.|=": Native { c in c.arguments[0] = try c.integer(.or) },
    "Integer.^=": Native { c in c.arguments[0] = try c.integer(.xor) },
    "Integer.prefix +": Native { c in c.result = c.arguments[0] },
    "Integer.prefix -": Native { c in
      let kind = try c.kind()
      c.result = Slot(bits: try kind.checked(0, c.int(0), .subtract))
    },
    "Integer.prefix ~": Native { c in c.result = Slot(bits: try c.kind().truncated(~c.int(0))) },
    "Integer.<<": Native { c in c.result = Slot(bits: try c.kind().truncated(c.kind().shifted(c.int(0), left: c.int(1)))) },
    "Integer.>>": Native { c in
      let kind = try c.kind()
      let amount = c.int(1) == .min ? Int.max : -c.int(1)
      c.result = Slot(bits: kind.truncated(kind.shifted(c.int(0), left: amount)))
    },
    "Integer.&<<": Native { c in c.result = try c.maskedShift(left: true) },
    "Integer.&>>": Native { c in c.result = try c.maskedShift(left: false) },
    "Integer.&<<=": Native { c in c.arguments[0] = try c.maskedShift(left: true) },
    "Integer.&>>=": Native { c in c.arguments[0] = try c.maskedShift(left: false) },
    "Integer.<<=": Native { c in
      c.arguments[0] = Slot(bits: try c.kind().truncated(c.kind().shifted(c.int(0), left: c.int(1))))
    },
    "Integer.>>=": Native { c in
      let kind = try c.kind()
      let amount = c.int(1) == .min ? Int.max : -c.int(1)
      c.arguments[0] = Slot(bits: kind.truncated(kind.shifted(c.int(0), left: amount)))
    },
    "Integer.byteSwapped": Native { c in
      let kind = try c.kind()
      let swapped = kind.pattern(c.int(0)).byteSwapped >> (64 - UInt64(kind.bitWidth))
      c.result = Slot(bits: kind.truncated(Int(truncatingIfNeeded: swapped)))
    },
    "Integer.isSigned": Native { c in c.result = Slot(try c.kind().isSigned) },
    "numericCast(_:)": Native { c in
      let (source, target) = (try c.kind(0), try c.kind(1))
      guard let bits = target.converted(c.int(0), from: source) else {
        throw Trap(
          "\(source.text(c.int(0))) does not fit in '\(target.rawValue)'",
          .fit(value: source.text(c.int(0)), type: target.rawValue))
      }
      c.result = Slot(bits: bits)
    },
    "Integer.dividedReportingOverflow(by:)": Native { c in
      c.result = c.int(1) == 0 ? Slot(record: c.arguments[0], Slot(true)) : try c.reporting(.divide)
    },
    "Integer.remainderReportingOverflow(dividingBy:)": Native { c in
      c.result = c.int(1) == 0 ? Slot(record: c.arguments[0], Slot(true)) : try c.reporting(.remainder)
    },
    "Integer.multipliedFullWidth(by:)": Native { c in
      let kind = try c.kind()
      if kind.bitWidth == 64 {
        if kind.isSigned {
          let product = c.int(0).multipliedFullWidth(by: c.int(1))
          c.result = Slot(record: Slot(bits: product.high), Slot(bits: Int(bitPattern: product.low)))
        } else {
          let product = UInt(bitPattern: c.int(0)).multipliedFullWidth(by: UInt(bitPattern: c.int(1)))
          c.result = Slot(
            record: Slot(bits: Int(bitPattern: product.high)), Slot(bits: Int(bitPattern: product.low)))
        }
        return
      }
      let product = c.int(0) * c.int(1)
      let low = product & ((1 << kind.bitWidth) - 1)
      c.result = Slot(
        record: Slot(bits: kind.truncated(product >> kind.bitWidth)), Slot(bits: low))
    },
    "Integer.init()": Native { c in c.result = Slot(bits: 0) },
    "Integer.zero": Native { c in c.result = Slot(bits: 0) },
    "Integer.init(Floating)": Native { c in
      let kind = try c.kind()
      let value = c.floating(0, c.type(1))
      guard let bits = kind.bits(of: value.rounded(.towardZero)) else {
        throw Trap.doesNotFitInt(value, in: kind.rawValue)
      }
      c.result = Slot(bits: bits)
    },
    "Integer.init(Integer)": Native { c in
      let kind = try c.kind()
      let source = try c.kind(1)
      guard let bits = kind.converted(c.int(0), from: source) else {
        throw Trap(
          "\(source.text(c.int(0))) does not fit in '\(kind.rawValue)'",
          .fit(value: source.text(c.int(0)), type: kind.rawValue))
      }
      c.result = Slot(bits: bits)
    },
    "Integer.init(exactly:)": Native { c in
      c.setOptional(
        try c.kind().converted(c.int(0), from: c.kind(1)).map { Slot(bits: $0) }, of: c.type(0))
    },
    "Integer.init(exactly:Floating)": Native { c in
      let value = c.floating(0, c.type(1))
      let bits = value.rounded(.towardZero) == value ? try c.kind().bits(of: value) : nil
      c.setOptional(bits.map { Slot(bits: $0) }, of: c.type(0))
    },
    "Integer.init(clamping:)": Native { c in
      let kind = try c.kind()
      let source = try c.kind(1)
      let isNegative = source.isSigned && c.int(0) < 0
      c.result = Slot(
        bits: kind.converted(c.int(0), from: source) ?? (isNegative ? kind.minimum : kind.maximum))
    },
    "Integer.init(truncatingIfNeeded:)": Native { c in
      c.result = Slot(bits: try c.kind().truncated(c.int(0)))
    },
    "Integer.init(String)": Native { c in
      c.setOptional(try c.kind().parsed(c.string(0), radix: 10), of: c.type(0))
    },
    "Integer.init(_:radix:)": Native { c in
      let radix = c.isOmitted(1) ? 10 : c.int(1)
      guard (2...36).contains(radix) else {
        throw Trap("radix \(radix) is not in 2...36", .radix(radix))
      }
      c.setOptional(try c.kind().parsed(c.string(0), radix: radix), of: c.type(0))
    },
    "Integer.max": Native { c in c.result = Slot(bits: try c.kind().maximum) },
    "Integer.min": Native { c in c.result = Slot(bits: try c.kind().minimum) },
    "Integer.bitWidth": Native { c in c.result = Slot(bits: try c.kind().bitWidth) },
    "Integer.nonzeroBitCount": Native { c in
      c.result = Slot(bits: try c.kind().pattern(c.int(0)).nonzeroBitCount)
    },
    "Integer.leadingZeroBitCount": Native { c in
      let kind = try c.kind()
      c.result = Slot(bits: kind.pattern(c.int(0)).leadingZeroBitCount - (64 - kind.bitWidth))
    },
    "Integer.trailingZeroBitCount": Native { c in
      let kind = try c.kind()
      c.result = Slot(bits: min(kind.bitWidth, kind.pattern(c.int(0)).trailingZeroBitCount))
    },
    "Integer.magnitude": Native { c in
      let kind = try c.kind()
      c.result = Slot(
        bits: kind.isSigned ? Int(bitPattern: c.int(0).magnitude) : c.int(0))
    },
    "Integer.negate()": Native { c in
      c.arguments[0] = Slot(bits: try c.kind().checked(0, c.int(0), .subtract))
    },
    "Integer.isMultiple(of:)": Native { c in
      let other = c.int(1)
      let isMultiple =
        if other == 0 {
          c.int(0) == 0
        } else if try c.kind().isSigned {
          c.int(0).magnitude % other.magnitude == 0
        } else {
          UInt(bitPattern: c.int(0)) % UInt(bitPattern: other) == 0
        }
      c.result = Slot(isMultiple)
    },
    "Integer.quotientAndRemainder(dividingBy:)": Native { c in
      c.result = Slot(record: try c.integer(.divide), try c.integer(.remainder))
    },
    "Integer.signum()": Native { c in
      c.result = Slot(bits: try c.kind().isSigned ? c.int(0).signum() : (c.int(0) == 0 ? 0 : 1))
    },
    "Integer.distance(to:)": Native { c in
      let (value, overflow) = c.int(1).subtractingReportingOverflow(c.int(0))
      if overflow { throw Trap.overflow("\(c.int(1)) - \(c.int(0))") }
      c.result = Slot(bits: value)
    },
    "Integer.advanced(by:)": Native { c in c.result = try c.integer(.add) },
    "Integer.addingReportingOverflow(_:)": Native { c in c.result = try c.reporting(.add) },
    "Integer.subtractingReportingOverflow(_:)": Native { c in c.result = try c.reporting(.subtract) },
    "Integer.multipliedReportingOverflow(by:)": Native { c in c.result = try c.reporting(.multiply) },
  ]
}

/// A calculation with two whole numbers.
enum IntegerOperation: String {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case wrappingAdd = "&+"
  case wrappingSubtract = "&-"
  case wrappingMultiply = "&*"
  case and = "&"
  case or = "|"
  case xor = "^"
}

extension NativeCall {
  fileprivate func kind(_ index: Int = 0) throws -> RuntimeType.Integer {
    guard case .integer(let kind) = type(index) else { throw Trap.missingValue }
    return kind
  }

  fileprivate func integer(_ operation: IntegerOperation) throws -> Slot {
    Slot(bits: try kind().checked(int(0), int(1), operation))
  }

  /// A shift by as many bits as the type has at most: the amount counts modulo its width.
  fileprivate func maskedShift(left isLeft: Bool) throws -> Slot {
    let kind = try kind()
    let amount = int(1) & (kind.bitWidth - 1)
    return Slot(bits: kind.truncated(kind.shifted(int(0), left: isLeft ? amount : -amount)))
  }

  fileprivate func reporting(_ operation: IntegerOperation) throws -> Slot {
    let (bits, overflow) = try kind().reporting(int(0), int(1), operation)
    return Slot(record: Slot(bits: bits), Slot(overflow))
  }

  /// A `Double` or `Float` argument.
  func floating(_ index: Int, _ type: RuntimeType) -> Double {
    type == .float ? Double(arguments[index].float) : arguments[index].double
  }
}

extension RuntimeType.Integer {
  var maximum: Int {
    switch (isSigned, bitWidth) {
    case (true, let width): Int.max >> (64 - width)
    case (false, 64): -1
    case (false, let width): (1 << width) - 1
    }
  }

  var minimum: Int { isSigned ? Int.min >> (64 - bitWidth) : 0 }

  /// The low bits, extended as this type keeps them.
  func truncated(_ bits: Int) -> Int {
    let unused = 64 - bitWidth
    if isSigned { return (bits << unused) >> unused }
    return Int(bitPattern: (UInt(bitPattern: bits) << unused) >> unused)
  }

  func pattern(_ bits: Int) -> UInt {
    let unused = 64 - bitWidth
    return (UInt(bitPattern: bits) << unused) >> unused
  }

  func text(_ bits: Int) -> String {
    isSigned ? String(bits) : String(UInt(bitPattern: bits))
  }

  /// The same number in this type; nil where it does not fit.
  func converted(_ bits: Int, from source: RuntimeType.Integer) -> Int? {
    if source.isSigned, bits < 0 { return isSigned && bits >= minimum ? bits : nil }
    // Not negative, so both types may be read as unsigned.
    return UInt(bitPattern: bits) <= UInt(bitPattern: maximum) ? bits : nil
  }

  /// A whole floating-point number in this type; nil where it does not fit.
  func bits(of value: Double) -> Int? {
    if isSigned { return Int(exactly: value).flatMap { converted($0, from: .int) } }
    return UInt(exactly: value).flatMap { converted(Int(bitPattern: $0), from: .uint) }
  }

  func parsed(_ text: String, radix: Int) -> Slot? {
    let bits =
      isSigned
      ? Int(text, radix: radix).flatMap { converted($0, from: .int) }
      : UInt(text, radix: radix).flatMap { converted(Int(bitPattern: $0), from: .uint) }
    return bits.map { Slot(bits: $0) }
  }

  func shifted(_ bits: Int, left amount: Int) -> Int {
    isSigned ? bits << amount : Int(bitPattern: pattern(bits) << amount)
  }

  func reporting(_ left: Int, _ right: Int, _ operation: IntegerOperation) -> (Int, Bool) {
    switch operation {
    case .and: return (left & right, false)
    case .or: return (left | right, false)
    case .xor: return (left ^ right, false)
    case .wrappingAdd: return (truncated(left &+ right), false)
    case .wrappingSubtract: return (truncated(left &- right), false)
    case .wrappingMultiply: return (truncated(left &* right), false)
    default: break
    }
    if isSigned {
      let (value, overflow) = Self.reporting(left, right, operation)
      return (truncated(value), overflow || truncated(value) != value)
    }
    let (value, overflow) = Self.reporting(UInt(bitPattern: left), UInt(bitPattern: right), operation)
    let bits = truncated(Int(bitPattern: value))
    return (bits, overflow || UInt(bitPattern: bits) != value)
  }

  private static func reporting<Number: FixedWidthInteger>(
    _ left: Number, _ right: Number, _ operation: IntegerOperation
  ) -> (Number, Bool) {
    switch operation {
    case .add: left.addingReportingOverflow(right)
    case .subtract: left.subtractingReportingOverflow(right)
    case .multiply: left.multipliedReportingOverflow(by: right)
    case .divide: left.dividedReportingOverflow(by: right)
    default: left.remainderReportingOverflow(dividingBy: right)
    }
  }

  func checked(_ left: Int, _ right: Int, _ operation: IntegerOperation) throws -> Int {
    let (value, overflow) = reporting(left, right, operation)
    if !overflow { return value }
    if right == 0, operation == .divide || operation == .remainder {
      throw Trap(
        "division by zero",
        .zeroDivisor(
          calculation: "\(text(left)) \(operation.rawValue) 0", isRemainder: operation == .remainder))
    }
    throw Trap.overflow("\(text(left)) \(operation.rawValue) \(text(right))", in: rawValue)
  }
}
