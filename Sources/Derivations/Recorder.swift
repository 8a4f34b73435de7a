// konspekt:hide
/// Watches a calculation that names its quantities as it goes.
///
/// A reference function is generic over its recorder and computes with the recorder's numbers:
///
///     for j in scores.indices {
///       scores[j] = recorder.name("z", j, .dot(output(j), hidden))
///     }
///
/// ``Silent`` makes that the plain loop; ``Transcript`` keeps what was computed from what. Names are
/// those of an ``Outline``; indices count from 0.
public protocol Recorder {
  associatedtype Number: Arithmetic

  /// Names a number; later formulas refer to it by that name.
  mutating func name(_ name: StaticString, _ number: Number) -> Number
  /// Names an element of a vector.
  mutating func name(_ name: StaticString, _ i: Int, _ number: Number) -> Number
  /// Names an element of a matrix.
  mutating func name(_ name: StaticString, _ i: Int, _ j: Int, _ number: Number) -> Number
}

// konspekt:hide
/// Records nothing and compiles away.
@frozen
public struct Silent<Number: Arithmetic>: Recorder {
  @inlinable
  public init() {}

  @inlinable @inline(__always)
  public func name(_ name: StaticString, _ number: Number) -> Number { number }

  @inlinable @inline(__always)
  public func name(_ name: StaticString, _ i: Int, _ number: Number) -> Number { number }

  @inlinable @inline(__always)
  public func name(_ name: StaticString, _ i: Int, _ j: Int, _ number: Number) -> Number { number }
}
