internal import Foundation
internal import Metering

/// A seeded stream of random numbers, equal to NumPy's `RandomState` draw for draw.
///
///     var random = try RandomState(seed: 42)
///     random.randomSample()                       // 0.3745401188473625
///     try random.integers(in: 0..<10, count: 3)   // [2, 6, 7]
///
/// What a library function or a homework draws with `random_state=42` in Python, this stream draws
/// with `seed: 42`. It is a value: a copy goes on from where the original stood.
///
/// Source: NumPy's legacy generator (`numpy/random/mtrand.pyx`, frozen by NEP 19).
public struct RandomState: RandomNumberGenerator, Sendable {
  var twister: MersenneTwister
  /// The polar method makes normal numbers in pairs; the second one waits here.
  private var waitingNormal: Double?

  /// - Throws: ``RandomStateError`` unless the seed lies in 0…2³²−1, as NumPy demands.
  public init(seed: Int) throws(RandomStateError) {
    guard let word = UInt32(exactly: seed) else { throw .seed(seed) }
    twister = MersenneTwister(seed: word)
  }

  /// The next 64 bits, two words of the stream, the upper half first; what Swift's `shuffled(using:)`,
  /// `randomElement(using:)` and `random(in:using:)` draw from. They choose in Swift's way: an order equal
  /// to NumPy's is given by ``shuffled(_:)``, a number by ``integer(in:)``.
  public mutating func next() -> UInt64 { twister.next64() }

  // MARK: Uniform

  /// A number of [0, 1); NumPy's `random_sample()`.
  public mutating func randomSample() -> Double { twister.nextUnit() }

  /// Numbers of [0, 1).
  public mutating func randomSample(count: Int) throws -> [Double] {
    try draw(count) { $0.randomSample() }
  }

  /// Numbers of [low, high); NumPy's `uniform(low, high, size)`.
  ///
  /// - Throws: ``RandomStateError`` where the width of the range is not finite.
  public mutating func uniform(low: Double = 0, high: Double = 1, count: Int) throws -> [Double] {
    let width = high - low
    guard width.isFinite else {
      throw RandomStateError.parameter(name: "high - low", value: width, expected: "a finite width")
    }
    return try draw(count) { low + width * $0.twister.nextUnit() }
  }

  // MARK: Normal

  /// A number of the standard normal distribution, by the polar method of Marsaglia and Bray.
  public mutating func standardNormal() -> Double {
    if let waiting = waitingNormal {
      waitingNormal = nil
      return waiting
    }
    while true {
      let x = 2 * twister.nextUnit() - 1
      let y = 2 * twister.nextUnit() - 1
      let square = x * x + y * y
      guard square < 1, square != 0 else { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      waitingNormal = factor * x
      return factor * y
    }
  }

  /// Numbers of the standard normal distribution; NumPy's `standard_normal(size)` and `randn`.
  public mutating func standardNormal(count: Int) throws -> [Double] {
    try draw(count) { $0.standardNormal() }
  }

  /// Numbers of a normal distribution; NumPy's `normal(loc, scale, size)`.
  ///
  /// - Throws: ``RandomStateError`` where the standard deviation is negative or not a number.
  public mutating func normal(
    mean: Double = 0, standardDeviation: Double = 1, count: Int
  ) throws -> [Double] {
    try Self.require("standardDeviation", standardDeviation, atLeast: 0)
    return try draw(count) { mean + standardDeviation * $0.standardNormal() }
  }

  // MARK: Making many

  /// Calls a draw so many times, on the meter.
  mutating func draw<Value>(
    _ count: Int, _ one: (inout RandomState) throws -> Value
  ) throws -> [Value] {
    guard count >= 0 else { throw RandomStateError.count(count) }
    try Meter.reserve(elements: count, ofSize: MemoryLayout<Value>.stride)
    var values: [Value] = []
    values.reserveCapacity(count)
    while values.count < count {
      let piece = min(count - values.count, 65_536)
      try Meter.charge(8 * piece)
      for _ in 0..<piece { values.append(try one(&self)) }
    }
    return values
  }
}
