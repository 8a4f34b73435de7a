extension StandardLibrary {
  static let int = #"""
    struct Int: FixedWidthInteger, SignedInteger, Hashable, CVarArg, Sendable {
      typealias Stride = Int
      typealias Magnitude = UInt
      @instruction(addInt) static func + (lhs: Int, rhs: Int) -> Int
      @instruction(subtractInt) static func - (lhs: Int, rhs: Int) -> Int
      @instruction(multiplyInt) static func * (lhs: Int, rhs: Int) -> Int
      @instruction(divideInt) static func / (lhs: Int, rhs: Int) -> Int
      @instruction(remainderInt) static func % (lhs: Int, rhs: Int) -> Int
      @instruction(addInt, assigning) static func += (lhs: inout Int, rhs: Int)
      @instruction(subtractInt, assigning) static func -= (lhs: inout Int, rhs: Int)
      @instruction(multiplyInt, assigning) static func *= (lhs: inout Int, rhs: Int)
      @instruction(divideInt, assigning) static func /= (lhs: inout Int, rhs: Int)
      @instruction(remainderInt, assigning) static func %= (lhs: inout Int, rhs: Int)
      @instruction(negateInt) static prefix func - (operand: Int) -> Int
      @native("Integer.prefix +") static prefix func + (x: Int) -> Int
      @instruction(wrappingAddInt) static func &+ (lhs: Int, rhs: Int) -> Int
      @instruction(wrappingSubtractInt) static func &- (lhs: Int, rhs: Int) -> Int
      @instruction(wrappingMultiplyInt) static func &* (lhs: Int, rhs: Int) -> Int
      @instruction(wrappingAddInt, assigning) static func &+= (lhs: inout Int, rhs: Int)
      @instruction(wrappingSubtractInt, assigning) static func &-= (lhs: inout Int, rhs: Int)
      @instruction(wrappingMultiplyInt, assigning) static func &*= (lhs: inout Int, rhs: Int)
      @instruction(andInt) static func & (lhs: Int, rhs: Int) -> Int
      @instruction(orInt) static func | (lhs: Int, rhs: Int) -> Int
      @instruction(xorInt) static func ^ (lhs: Int, rhs: Int) -> Int
      @instruction(andInt, assigning) static func &= (lhs: inout Int, rhs: Int)
      @instruction(orInt, assigning) static func |= (lhs: inout Int, rhs: Int)
      @instruction(xorInt, assigning) static func ^= (lhs: inout Int, rhs: Int)
      @instruction(invertInt) static prefix func ~ (x: Int) -> Int
      @instruction(shiftLeftInt) static func << (lhs: Int, rhs: Int) -> Int
      @instruction(shiftRightInt) static func >> (lhs: Int, rhs: Int) -> Int
      @instruction(shiftLeftInt, assigning) static func <<= (lhs: inout Int, rhs: Int)
      @instruction(shiftRightInt, assigning) static func >>= (lhs: inout Int, rhs: Int)
      @native("Integer.&<<") static func &<< (lhs: Int, rhs: Int) -> Int
      @native("Integer.&>>") static func &>> (lhs: Int, rhs: Int) -> Int
      @native("Integer.&<<=") static func &<<= (lhs: inout Int, rhs: Int)
      @native("Integer.&>>=") static func &>>= (lhs: inout Int, rhs: Int)
      @native("Integer.init(truncatingIfNeeded:)") init(bitPattern x: UInt)
      @instruction(equalInt) static func == (lhs: Int, rhs: Int) -> Bool
      @instruction(notEqualInt) static func != (lhs: Int, rhs: Int) -> Bool
      @instruction(lessInt) static func < (lhs: Int, rhs: Int) -> Bool
      @instruction(lessEqualInt) static func <= (lhs: Int, rhs: Int) -> Bool
      @instruction(lessInt, swapped) static func > (lhs: Int, rhs: Int) -> Bool
      @instruction(lessEqualInt, swapped) static func >= (lhs: Int, rhs: Int) -> Bool
      @instruction(doubleToInt) init(_ source: Double)
    \#(integerMembers("Int", magnitude: "UInt"))
    }
    """#

  static let sizedIntegers: [WrittenDeclaration] = [
    ("Int8", "UInt8", "SignedInteger"), ("Int16", "UInt16", "SignedInteger"),
    ("Int32", "UInt32", "SignedInteger"), ("Int64", "UInt64", "SignedInteger"),
    ("UInt", "UInt", "UnsignedInteger"), ("UInt8", "UInt8", "UnsignedInteger"),
    ("UInt16", "UInt16", "UnsignedInteger"), ("UInt32", "UInt32", "UnsignedInteger"),
    ("UInt64", "UInt64", "UnsignedInteger"),
  ].map { name, magnitude, kind in
    WrittenDeclaration(
      name: name, header: "struct \(name): FixedWidthInteger, \(kind), Hashable, CVarArg, Sendable"
    ) { sizedInteger(name, magnitude: magnitude, kind: kind) }
  }

  private static func sizedInteger(_ name: String, magnitude: String, kind: String) -> String {
    let negation =
      kind == "SignedInteger"
      ? "@native(\"Integer.prefix -\") static prefix func - (operand: \(name)) -> \(name)" : ""
    let twin = name.hasPrefix("U") ? String(name.dropFirst()) : "U" + name
    let pattern = "@native(\"Integer.init(truncatingIfNeeded:)\") init(bitPattern x: \(twin))"
    let arithmetic = ["+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "&<<", "&>>"].map { sign in
      """
        @native("Integer.\(sign)") static func \(sign) (lhs: \(name), rhs: \(name)) -> \(name)
        @native("Integer.\(sign)=") static func \(sign)= (lhs: inout \(name), rhs: \(name))
      """
    }.joined(separator: "\n")
    return """
        typealias Stride = Int
        typealias Magnitude = \(magnitude)
      \(arithmetic)
        \(negation)
        \(pattern)
        @native("Integer.prefix ~") static prefix func ~ (x: \(name)) -> \(name)
        @native("Integer.<<") static func << <RHS: BinaryInteger>(lhs: \(name), rhs: RHS) -> \(name)
        @native("Integer.>>") static func >> <RHS: BinaryInteger>(lhs: \(name), rhs: RHS) -> \(name)
        @native("Integer.<<") static func << (lhs: \(name), rhs: \(name)) -> \(name)
        @native("Integer.>>") static func >> (lhs: \(name), rhs: \(name)) -> \(name)
        @native("Integer.<<=") static func <<= <RHS: BinaryInteger>(lhs: inout \(name), rhs: RHS)
        @native("Integer.>>=") static func >>= <RHS: BinaryInteger>(lhs: inout \(name), rhs: RHS)
        @instruction(equalInt) static func == (lhs: \(name), rhs: \(name)) -> Bool
        @instruction(notEqualInt) static func != (lhs: \(name), rhs: \(name)) -> Bool
        @native("<") static func < (lhs: \(name), rhs: \(name)) -> Bool
        @native("<=") static func <= (lhs: \(name), rhs: \(name)) -> Bool
        @native(">") static func > (lhs: \(name), rhs: \(name)) -> Bool
        @native(">=") static func >= (lhs: \(name), rhs: \(name)) -> Bool
      \(integerMembers(name, magnitude: magnitude))
      """
  }

  /// What all integer types have.
  private static func integerMembers(_ name: String, magnitude: String) -> String {
    """
      @native("Integer.init()") init()
      @native("Integer.init(Floating)") init<T: BinaryFloatingPoint>(_ source: T)
      @native("Integer.init(Integer)") init<T: BinaryInteger>(_ source: T)
      @native("Integer.init(exactly:Floating)") init?<T: BinaryFloatingPoint>(exactly source: T)
      @native("Integer.init(exactly:)") init?<T: BinaryInteger>(exactly source: T)
      @native("Integer.init(clamping:)") init<T: BinaryInteger>(clamping source: T)
      @native("Integer.init(truncatingIfNeeded:)") init<T: BinaryInteger>(truncatingIfNeeded source: T)
      @native("Integer.init(String)") init?(_ description: String)
      @native("Integer.init(_:radix:)") init?<S: StringProtocol>(_ text: S, radix: Int = 10)
      @native("Integer.zero") static var zero: \(name) { get }
      @native("Integer.max") static var max: \(name) { get }
      @native("Integer.min") static var min: \(name) { get }
      @native("Integer.bitWidth") static var bitWidth: Int { get }
      @native("Integer.nonzeroBitCount") var nonzeroBitCount: Int { get }
      @native("Integer.leadingZeroBitCount") var leadingZeroBitCount: Int { get }
      @native("Integer.trailingZeroBitCount") var trailingZeroBitCount: Int { get }
      @native("Integer.magnitude") var magnitude: \(magnitude) { get }
      @native("description") var description: String { get }
      @native("hash(into:)") func hash(into hasher: inout Hasher)
      @native("Integer.negate()") mutating func negate()
      /// Whether a division by another number leaves no remainder.
      @native("Integer.isMultiple(of:)") func isMultiple(of other: \(name)) -> Bool
      /// The result of a division by another number and what it leaves.
      @native("Integer.quotientAndRemainder(dividingBy:)") func quotientAndRemainder(dividingBy rhs: \(name)) -> (quotient: \(name), remainder: \(name))
      @native("Integer.signum()") func signum() -> \(name)
      @native("Integer.distance(to:)") func distance(to other: \(name)) -> Int
      @native("Integer.advanced(by:)") func advanced(by n: Int) -> \(name)
      @native("Integer.addingReportingOverflow(_:)") func addingReportingOverflow(_ rhs: \(name)) -> (partialValue: \(name), overflow: Bool)
      @native("Integer.subtractingReportingOverflow(_:)") func subtractingReportingOverflow(_ rhs: \(name)) -> (partialValue: \(name), overflow: Bool)
      @native("Integer.dividedReportingOverflow(by:)") func dividedReportingOverflow(by rhs: \(name)) -> (partialValue: \(name), overflow: Bool)
      @native("Integer.remainderReportingOverflow(dividingBy:)") func remainderReportingOverflow(dividingBy rhs: \(name)) -> (partialValue: \(name), overflow: Bool)
      @native("Integer.multipliedFullWidth(by:)") func multipliedFullWidth(by other: \(name)) -> (high: \(name), low: \(magnitude))
      @native("Integer.byteSwapped") var byteSwapped: \(name) { get }
      @native("Integer.byteSwapped") var bigEndian: \(name) { get }
      @native("Integer.prefix +") var littleEndian: \(name) { get }
      @native("Integer.bitWidth") var bitWidth: Int { get }
      @native("Integer.isSigned") static var isSigned: Bool { get }
      @native("Integer.multipliedReportingOverflow(by:)") func multipliedReportingOverflow(by rhs: \(name)) -> (partialValue: \(name), overflow: Bool)
      @native("Integer.random(in:Range)") static func random<T: RandomNumberGenerator>(in range: Range<\(name)>, using generator: inout T) -> \(name)
      @native("Integer.random(in:ClosedRange)") static func random<T: RandomNumberGenerator>(in range: ClosedRange<\(name)>, using generator: inout T) -> \(name)
    """
  }
}
