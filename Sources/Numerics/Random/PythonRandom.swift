internal import Foundation
internal import Metering

/// A seeded stream equal to Python's `random.Random(seed)`, draw for draw.
///
///     var random = PythonRandom(seed: 42)
///     random.random()                     // 0.6394267984578837
///     try random.sample(10, count: 4)     // another four than the next time
///
/// Source: CPython 3.11, `Lib/random.py` and `Modules/_randommodule.c`.
public struct PythonRandom: RandomNumberGenerator, Sendable {
  private var twister: MersenneTwister
  private var waitingNormal: Double?

  /// A seed and its negative give the same stream, as in Python.
  public init(seed: Int) {
    let magnitude = seed.magnitude
    let low = UInt32(truncatingIfNeeded: magnitude)
    let high = UInt32(truncatingIfNeeded: magnitude >> 32)
    twister = MersenneTwister(words: high == 0 ? [low] : [low, high])
  }

  /// The next 64 bits, Python's `getrandbits(64)`; what Swift's `shuffled(using:)`,
  /// `randomElement(using:)` and `random(in:using:)` draw from. They choose in Swift's way: an order equal
  /// to Python's is given by ``shuffled(_:)``, a number by ``integer(in:)``.
  public mutating func next() -> UInt64 { randomBits(64) }

  /// A number of [0, 1) with 53 random bits.
  public mutating func random() -> Double { twister.nextUnit() }

  /// A whole number of so many random bits.
  ///
  /// - Throws: ``RandomStateError`` unless 0…63 bits are wanted.
  public mutating func getRandomBits(_ bits: Int) throws(RandomStateError) -> Int {
    guard (0...63).contains(bits) else {
      throw .parameter(name: "bits", value: Double(bits), expected: "0 to 63")
    }
    return Int(randomBits(bits))
  }

  /// Words fill the number from its lowest bits; the last one gives its upper bits.
  private mutating func randomBits(_ bits: Int) -> UInt64 {
    if bits == 0 { return 0 }
    if bits <= 32 { return UInt64(twister.next() >> UInt32(32 - bits)) }
    let low = UInt64(twister.next())
    return low | UInt64(twister.next() >> UInt32(64 - bits)) << 32
  }

  /// A number of 0..<limit, by rejection.
  private mutating func below(_ limit: Int) -> Int { Int(upTo(UInt64(limit) - 1)) }

  /// A number of 0...last, by rejection among the numbers of as many bits as their count has.
  private mutating func upTo(_ last: UInt64) -> UInt64 {
    while last == .max {
      // The count has 65 bits, of which the third word gives the highest.
      let value = randomBits(64)
      if twister.next() >> 31 == 0 { return value }
    }
    let bits = UInt64.bitWidth - (last + 1).leadingZeroBitCount
    while true {
      let value = randomBits(bits)
      if value <= last { return value }
    }
  }

  /// A number of a range that is not empty.
  private mutating func number(from low: Int, through high: Int) -> Int {
    let last = UInt64(bitPattern: Int64(high &- low))
    return low &+ Int(truncatingIfNeeded: upTo(last))
  }

  /// A whole number of a range; Python's `randrange(low, high)`.
  public mutating func integer(in range: Range<Int>) throws(RandomStateError) -> Int {
    guard !range.isEmpty else {
      throw .emptyRange(low: range.lowerBound, high: range.upperBound)
    }
    return number(from: range.lowerBound, through: range.upperBound - 1)
  }

  /// A whole number of a closed range; Python's `randint(low, high)`.
  public mutating func integer(in range: ClosedRange<Int>) throws(RandomStateError) -> Int {
    number(from: range.lowerBound, through: range.upperBound)
  }

  // konspekt:hide
  /// One of the elements; Python's `choice`.
  public mutating func choice<Element>(_ elements: [Element]) throws(RandomStateError) -> Element {
    guard !elements.isEmpty else { throw .tooMany(wanted: 1, available: 0) }
    return elements[below(elements.count)]
  }

  /// One of the texts; Python's `choice`.
  public mutating func choice(_ elements: [String]) throws -> String {
    guard !elements.isEmpty else { throw RandomStateError.tooMany(wanted: 1, available: 0) }
    return elements[below(elements.count)]
  }

  // konspekt:hide
  /// Brings the elements into random order; Python's `shuffle`.
  public mutating func shuffle<Element>(_ elements: inout [Element]) throws {
    try Meter.charge(8 * elements.count)
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, below(index + 1))
    }
  }

  /// The texts in random order.
  public mutating func shuffled(_ elements: [String]) throws -> [String] {
    var copy = elements
    try shuffle(&copy)
    return copy
  }

  /// Numbers 0..<count in random order.
  public mutating func permutation(_ count: Int) throws -> [Int] {
    guard count >= 0 else { throw RandomStateError.count(count) }
    try Meter.reserve(elements: count, ofSize: 8)
    var order = Array(0..<count)
    try shuffle(&order)
    return order
  }

  /// Different numbers of 0..<population in the order drawn; Python's `sample(range(n), k)`.
  ///
  /// - Throws: ``RandomStateError`` where more are wanted than there are.
  public mutating func sample(_ population: Int, count: Int) throws -> [Int] {
    guard count >= 0 else { throw RandomStateError.count(count) }
    guard count <= population else {
      throw RandomStateError.tooMany(wanted: count, available: max(0, population))
    }
    try Meter.reserve(elements: count, ofSize: 24)
    try Meter.charge(16 * count)
    return population <= Self.poolSize(for: count)
      ? try samplePool(population, count) : sampleSet(population, count)
  }

  /// Python keeps a list of the population where that takes less room than a set of the chosen.
  private static func poolSize(for count: Int) -> Int {
    guard count > 5 else { return 21 }
    let power = ceil(log(Double(count) * 3) / log(4))
    return power > 30 ? .max : 21 + (1 << (2 * Int(power)))
  }

  private mutating func samplePool(_ population: Int, _ count: Int) throws -> [Int] {
    try Meter.reserve(elements: population, ofSize: 8)
    var pool = Array(0..<population)
    return (0..<count).map { index in
      let place = below(population - index)
      let number = pool[place]
      pool[place] = pool[population - index - 1]
      return number
    }
  }

  private mutating func sampleSet(_ population: Int, _ count: Int) -> [Int] {
    var selected: Set<Int> = []
    return (0..<count).map { _ in
      while true {
        let number = below(population)
        if selected.insert(number).inserted { return number }
      }
    }
  }

  /// Numbers of 0..<population, with replacement; Python's `choices(range(n), k=count)`.
  public mutating func choices(_ population: Int, count: Int) throws -> [Int] {
    guard count >= 0 else { throw RandomStateError.count(count) }
    if count == 0 { return [] }
    guard population > 0 else { throw RandomStateError.tooMany(wanted: count, available: 0) }
    try Meter.reserve(elements: count, ofSize: 8)
    try Meter.charge(8 * count)
    return (0..<count).map { _ in Int((random() * Double(population)).rounded(.down)) }
  }

  /// Numbers of 0..<weights.count, each in proportion to its weight; Python's `choices` with weights.
  ///
  /// - Throws: ``RandomStateError`` unless the weights are finite, none is negative, and one is above 0.
  ///   Python draws with negative weights too, though they are the shares of nothing.
  public mutating func choices(weights: [Double], count: Int) throws -> [Int] {
    guard count >= 0 else { throw RandomStateError.count(count) }
    try Meter.charge(weights.count)
    let steps = try WeightSteps(weights)
    try Meter.reserve(elements: count, ofSize: 8)
    try Meter.charge(16 * count)
    return (0..<count).map { _ in steps.index(of: random() * steps.total) }
  }

  /// A number from `low` to `high`; Python's `uniform`.
  public mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * random()
  }

  /// A normal number, made in pairs from an angle and a radius; Python's `gauss`.
  public mutating func gauss(mean: Double = 0, standardDeviation: Double = 1) -> Double {
    if let waiting = waitingNormal {
      waitingNormal = nil
      return mean + waiting * standardDeviation
    }
    let angle = random() * 2 * Double.pi
    let radius = (-2 * log(1 - random())).squareRoot()
    waitingNormal = sin(angle) * radius
    return mean + cos(angle) * radius * standardDeviation
  }

  /// A normal number by the ratio of uniforms (Kinderman & Monahan, 1977); Python's `normalvariate`.
  public mutating func normal(mean: Double = 0, standardDeviation: Double = 1) -> Double {
    let factor = 4 * exp(-0.5) / 2.0.squareRoot()
    while true {
      let first = random()
      let second = 1 - random()
      let z = factor * (first - 0.5) / second
      if z * z / 4 <= -log(second) { return mean + z * standardDeviation }
    }
  }

  /// A waiting time at a rate; Python's `expovariate`.
  public mutating func exponential(rate: Double = 1) -> Double { -log(1 - random()) / rate }
}
