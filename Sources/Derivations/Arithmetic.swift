#if canImport(Darwin)
  public import Darwin
#elseif canImport(Musl)
  public import Musl
#else
  public import Glibc
#endif

// konspekt:hide
/// The numbers a reference function computes with: `Float` and `Double` when it runs for its result,
/// ``TracedNumber`` when it is explained.
///
/// A model's step is written once against this protocol. Traced numbers do the arithmetic of the
/// scalar they wrap, operation by operation, so that explaining cannot change a bit of the result.
public protocol Arithmetic: Sendable, ExpressibleByIntegerLiteral {
  associatedtype Scalar: BinaryFloatingPoint & Sendable

  /// The plain number, for decisions such as which entry is largest.
  var value: Scalar { get }
  /// A number that stands in the formula itself, such as the 2 of a mean of two.
  init(_ count: Int)

  static func + (left: Self, right: Self) -> Self
  static func - (left: Self, right: Self) -> Self
  static func * (left: Self, right: Self) -> Self
  static func / (left: Self, right: Self) -> Self
  static prefix func - (operand: Self) -> Self
  /// Adds a term to a sum, which stays one flat sum when it is traced.
  static func += (sum: inout Self, term: Self)

  static func exp(_ exponent: Self) -> Self
  /// The natural logarithm.
  static func log(_ operand: Self) -> Self
  static func power(_ base: Self, _ exponent: Self) -> Self
  static func squareRoot(_ operand: Self) -> Self
  /// 1 / (1 + exp(−x))
  static func sigmoid(_ operand: Self) -> Self
  static func minimum(_ operands: Span<Self>) -> Self
  static func maximum(_ operands: Span<Self>) -> Self
  /// Σᵢ leftᵢ · rightᵢ, added from the first to the last. The spans have one length.
  static func dot(_ left: Span<Self>, _ right: Span<Self>) -> Self
}

extension BinaryFloatingPoint {
  // konspekt:hide
  @inlinable
  public static func minimum(_ operands: Span<Self>) -> Self {
    var least = Self.infinity
    for i in operands.indices { least = Swift.min(least, operands[i]) }
    return least
  }

  // konspekt:hide
  @inlinable
  public static func maximum(_ operands: Span<Self>) -> Self {
    var most = -Self.infinity
    for i in operands.indices { most = Swift.max(most, operands[i]) }
    return most
  }

  // konspekt:hide
  @inlinable
  public static func dot(_ left: Span<Self>, _ right: Span<Self>) -> Self {
    var sum: Self = 0
    for i in left.indices { sum += left[i] * right[i] }
    return sum
  }
}

extension Double: Arithmetic {
  // konspekt:hide
  @inlinable public var value: Double { self }
  // konspekt:hide
  @inlinable public static func exp(_ exponent: Double) -> Double { _exp(exponent) }
  // konspekt:hide
  @inlinable public static func log(_ operand: Double) -> Double { _log(operand) }
  // konspekt:hide
  @inlinable public static func power(_ base: Double, _ exponent: Double) -> Double {
    _pow(base, exponent)
  }
  // konspekt:hide
  @inlinable public static func squareRoot(_ operand: Double) -> Double { operand.squareRoot() }
  // konspekt:hide
  @inlinable public static func sigmoid(_ operand: Double) -> Double { 1 / (1 + _exp(-operand)) }
}

extension Float: Arithmetic {
  // konspekt:hide
  @inlinable public var value: Float { self }
  // konspekt:hide
  @inlinable public static func exp(_ exponent: Float) -> Float { _exp(exponent) }
  // konspekt:hide
  @inlinable public static func log(_ operand: Float) -> Float { _log(operand) }
  // konspekt:hide
  @inlinable public static func power(_ base: Float, _ exponent: Float) -> Float {
    _pow(base, exponent)
  }
  // konspekt:hide
  @inlinable public static func squareRoot(_ operand: Float) -> Float { operand.squareRoot() }
  // konspekt:hide
  @inlinable public static func sigmoid(_ operand: Float) -> Float { 1 / (1 + _exp(-operand)) }
}

// The C library's functions under names that the members above do not shadow.
@inlinable func _exp(_ x: Double) -> Double { exp(x) }
@inlinable func _log(_ x: Double) -> Double { log(x) }
@inlinable func _pow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
@inlinable func _exp(_ x: Float) -> Float { expf(x) }
@inlinable func _log(_ x: Float) -> Float { logf(x) }
@inlinable func _pow(_ x: Float, _ y: Float) -> Float { powf(x, y) }
