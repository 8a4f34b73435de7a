extension StandardLibrary {
  static let protocols = #"""
    protocol Equatable {
      static func == (lhs: Self, rhs: Self) -> Bool
    }
    extension Equatable {
      @native("!=") static func != (lhs: Self, rhs: Self) -> Bool
    }
    protocol Comparable: Equatable {
      static func < (lhs: Self, rhs: Self) -> Bool
    }
    extension Comparable {
      @native(">") static func > (lhs: Self, rhs: Self) -> Bool
      @native("<=") static func <= (lhs: Self, rhs: Self) -> Bool
      @native(">=") static func >= (lhs: Self, rhs: Self) -> Bool
      @native("..<") static func ..< (minimum: Self, maximum: Self) -> Range<Self>
      @native("...") static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self>
      @native("prefix ..<") static prefix func ..< (maximum: Self) -> PartialRangeUpTo<Self>
      @native("prefix ...") static prefix func ... (maximum: Self) -> PartialRangeThrough<Self>
      @native("postfix ...") static postfix func ... (minimum: Self) -> PartialRangeFrom<Self>
    }
    protocol Hashable: Equatable {
      func hash(into hasher: inout Hasher)
    }
    extension Hashable {
      @native var hashValue: Int { get }
    }
    struct Hasher {
      @native init()
      @native mutating func combine<H: Hashable>(_ value: H)
      @native func finalize() -> Int
    }
    struct ObjectIdentifier: Hashable, Comparable {
      @native init(_ x: AnyObject)
      @native("ObjectIdentifier.init(_:)") init(_ x: Any.Type)
      @native("==") static func == (lhs: ObjectIdentifier, rhs: ObjectIdentifier) -> Bool
    }
    protocol CustomStringConvertible {
      var description: String { get }
    }
    protocol CustomDebugStringConvertible {
      var debugDescription: String { get }
    }
    protocol LosslessStringConvertible: CustomStringConvertible {
      init?(_ description: String)
    }
    protocol Error {}
    extension Error {
      @native var localizedDescription: String { get }
    }
    protocol CaseIterable {
      associatedtype AllCases: Collection
      static var allCases: AllCases { get }
    }
    protocol RawRepresentable {
      associatedtype RawValue
      init?(rawValue: RawValue)
      var rawValue: RawValue { get }
    }
    protocol Identifiable {
      associatedtype ID: Hashable
      var id: ID { get }
    }
    protocol Sendable {}
    /// The objects of all classes.
    protocol AnyObject {}
    protocol CVarArg {}

    protocol ExpressibleByNilLiteral {}
    protocol ExpressibleByIntegerLiteral {}
    protocol ExpressibleByFloatLiteral {}
    protocol ExpressibleByBooleanLiteral {}
    protocol ExpressibleByUnicodeScalarLiteral {}
    protocol ExpressibleByExtendedGraphemeClusterLiteral: ExpressibleByUnicodeScalarLiteral {}
    protocol ExpressibleByStringLiteral: ExpressibleByExtendedGraphemeClusterLiteral {}
    protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral {}
    protocol StringInterpolationProtocol {
      init(literalCapacity: Int, interpolationCount: Int)
      mutating func appendLiteral(_ literal: String)
    }
    protocol ExpressibleByArrayLiteral {}
    protocol ExpressibleByDictionaryLiteral {}

    protocol AdditiveArithmetic: Equatable {
      static var zero: Self { get }
      static func + (lhs: Self, rhs: Self) -> Self
      static func += (lhs: inout Self, rhs: Self)
      static func - (lhs: Self, rhs: Self) -> Self
      static func -= (lhs: inout Self, rhs: Self)
    }
    protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
      associatedtype Magnitude
      init?<T: BinaryInteger>(exactly source: T)
      var magnitude: Magnitude { get }
      static func * (lhs: Self, rhs: Self) -> Self
      static func *= (lhs: inout Self, rhs: Self)
    }
    protocol SignedNumeric: Numeric {
      static prefix func - (operand: Self) -> Self
      mutating func negate()
    }
    protocol Strideable: Comparable {
      associatedtype Stride: Comparable, SignedNumeric
      func distance(to other: Self) -> Stride
      func advanced(by n: Stride) -> Self
    }
    protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable {
      init<T: BinaryFloatingPoint>(_ source: T)
      init<T: BinaryInteger>(_ source: T)
      init<T: BinaryInteger>(clamping source: T)
      init<T: BinaryInteger>(truncatingIfNeeded source: T)
      static func / (lhs: Self, rhs: Self) -> Self
      static func /= (lhs: inout Self, rhs: Self)
      static func % (lhs: Self, rhs: Self) -> Self
      static func %= (lhs: inout Self, rhs: Self)
      static func << <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self
      static func >> <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self
      static func & (lhs: Self, rhs: Self) -> Self
      static func | (lhs: Self, rhs: Self) -> Self
      static func ^ (lhs: Self, rhs: Self) -> Self
      static func &= (lhs: inout Self, rhs: Self)
      static func |= (lhs: inout Self, rhs: Self)
      static func ^= (lhs: inout Self, rhs: Self)
      static func <<= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS)
      static func >>= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS)
      static prefix func ~ (x: Self) -> Self
      /// Whether a division by another number leaves no remainder.
      func isMultiple(of other: Self) -> Bool
      /// The result of a division by another number and what it leaves.
      func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self)
      func signum() -> Self
    }
    protocol SignedInteger: BinaryInteger, SignedNumeric {}
    protocol UnsignedInteger: BinaryInteger {}
    protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible {
      static var max: Self { get }
      static var min: Self { get }
      static var bitWidth: Int { get }
      var byteSwapped: Self { get }
      static func &+ (lhs: Self, rhs: Self) -> Self
      static func &- (lhs: Self, rhs: Self) -> Self
      static func &* (lhs: Self, rhs: Self) -> Self
      var nonzeroBitCount: Int { get }
      var leadingZeroBitCount: Int { get }
      var trailingZeroBitCount: Int { get }
    }
    protocol FloatingPoint: Hashable, SignedNumeric, Strideable {
      init(_ value: Int)
      static var nan: Self { get }
      static var infinity: Self { get }
      static var pi: Self { get }
      static var greatestFiniteMagnitude: Self { get }
      static var leastNormalMagnitude: Self { get }
      static var leastNonzeroMagnitude: Self { get }
      static var ulpOfOne: Self { get }
      static func / (lhs: Self, rhs: Self) -> Self
      static func /= (lhs: inout Self, rhs: Self)
      /// The square root.
      func squareRoot() -> Self
      /// The nearest whole number; halves go away from zero.
      func rounded() -> Self
      func rounded(_ rule: FloatingPointRoundingRule) -> Self
      var isNaN: Bool { get }
      var isFinite: Bool { get }
      var isInfinite: Bool { get }
      var isZero: Bool { get }
    }
    protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {
      init(_ value: Float)
      init(_ value: Double)
    }
    enum FloatingPointRoundingRule: Equatable, Hashable {
      case toNearestOrAwayFromZero
      case toNearestOrEven
      case up
      case down
      case towardZero
      case awayFromZero
      @native("==") static func == (lhs: FloatingPointRoundingRule, rhs: FloatingPointRoundingRule) -> Bool
    }
    enum FloatingPointSign: Int, Equatable, Hashable {
      case plus
      case minus
      @native("==") static func == (lhs: FloatingPointSign, rhs: FloatingPointSign) -> Bool
    }
    """#
}
