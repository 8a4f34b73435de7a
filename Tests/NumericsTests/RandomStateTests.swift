import Foundation
import Numerics
import Testing
import TestSupport

/// Every draw equals NumPy's, in the order of the stream (`rng_mt19937`, numpy 2.4.6).
struct RandomStateTests {
  static let cases = (try? OracleFile("rng_mt19937", in: .module).cases) ?? []

  @Test func `there are reference streams`() { #expect(Self.cases.count == 3) }

  @Test(arguments: cases)
  func `uniform and normal numbers are NumPy's`(reference: OracleFile.Case) throws {
    try compare(reference, "random_sample") { try $0.randomSample(count: $1) }
    try compare(reference, "standard_normal") { try $0.standardNormal(count: $1) }
    try compare(reference, "normal(1.5,2)") {
      try $0.normal(mean: 1.5, standardDeviation: 2, count: $1)
    }
    try compare(reference, "uniform(-1,3)") { try $0.uniform(low: -1, high: 3, count: $1) }
  }

  @Test(arguments: cases)
  func `whole numbers of every width are NumPy's`(reference: OracleFile.Case) throws {
    try compare(reference, "randint(0,10)") { try $0.integers(in: 0..<10, count: $1) }
    try compare(reference, "randint(5)") { try $0.integers(in: 0..<5, count: $1) }
    try compare(reference, "randint(0,1000003)") { try $0.integers(in: 0..<1_000_003, count: $1) }
    try compare(reference, "randint(0,2**31-1)") {
      try $0.integers(in: 0..<(1 << 31 - 1), count: $1)
    }
    try compare(reference, "randint(-5,6)") { try $0.integers(in: -5..<6, count: $1) }
    try compare(reference, "randint(0,256,dtype=uint8)") {
      try $0.integers(in: 0..<256, count: $1, width: .uint8)
    }
    try compare(reference, "randint(0,2,dtype=int32)") {
      try $0.integers(in: 0..<2, count: $1, width: .int32)
    }
    try compare(reference, "randint(0,2**40)") { try $0.integers(in: 0..<(1 << 40), count: $1) }
  }

  @Test(arguments: cases)
  func `orders and choices are NumPy's`(reference: OracleFile.Case) throws {
    for count in [1, 10, 100] {
      try compare(reference, "permutation(\(count))") { stream, _ in try stream.permutation(count) }
    }
    try compare(reference, "shuffle(arange20)") { stream, _ in
      try stream.shuffled(Array(0..<20))
    }
    try compare(reference, "choice(10,size=15)") { try $0.choice(10, count: $1) }
    try compare(reference, "choice(10,size=5,replace=False)") {
      try $0.choice(10, count: $1, replacing: false)
    }
    // The oracle does not say its probabilities; these agree with all three of its streams.
    let probabilities = [0.1, 0.2, 0.3, 0.15, 0.25]
    try compare(reference, "choice(5,size=12,p)") {
      try $0.choice(probabilities: probabilities, count: $1)
    }
    try compare(reference, "choice(5,size=3,replace=False,p)") {
      try $0.choice(probabilities: probabilities, count: $1, replacing: false)
    }
  }

  @Test(arguments: cases)
  func `texts are shuffled in the order of NumPy`(reference: OracleFile.Case) throws {
    var stream = try RandomState(seed: seed(reference))
    let letters = "abcdefghij".map(String.init)
    #expect(try stream.shuffled(letters) == reference.expected["shuffle(list a..j)"].texts)
  }

  @Test(arguments: cases)
  func `other distributions are NumPy's`(reference: OracleFile.Case) throws {
    try compare(reference, "exponential") { try $0.exponential(count: $1) }
    try compare(reference, "gamma(2.5)") { try $0.gamma(shape: 2.5, count: $1) }
    try compare(reference, "binomial(10,.3)") {
      try $0.binomial(trials: 10, probability: 0.3, count: $1)
    }
    try compare(reference, "poisson(3.5)") { try $0.poisson(mean: 3.5, count: $1) }
    var stream = try RandomState(seed: seed(reference))
    let expected = reference.expected["multinomial(20,[.2,.3,.5])"].elements.map(\.ints)
    let rows = try stream.multinomial(
      trials: 20, probabilities: [0.2, 0.3, 0.5], count: expected.count)
    #expect(rows == expected)
  }

  @Test func `rejection gives the binomial and Poisson numbers of NumPy`() throws {
    // numpy 2.4: RandomState(42), one stream: binomial, binomial, poisson, gamma(.5)
    var stream = try RandomState(seed: 42)
    #expect(try stream.binomial(trials: 1000, probability: 0.4, count: 6) == [387, 402, 375, 405, 370, 405])
    #expect(try stream.binomial(trials: 100, probability: 0.7, count: 4) == [68, 68, 74, 69])
    #expect(try stream.poisson(mean: 50, count: 6) == [45, 49, 43, 52, 52, 46])
    #expect(
      try stream.gamma(shape: 0.5, count: 3).isApproximatelyEqual(to: [0.5326106545399638, 0.014893330764029388, 0.0011825703844918214], relative: 1e-14))
  }

  @Test func `an impossible draw is refused with the number that makes it so`() throws {
    #expect(throws: RandomStateError.seed(-1)) { try RandomState(seed: -1) }
    var stream = try RandomState(seed: 0)
    #expect(throws: RandomStateError.emptyRange(low: 3, high: 3)) {
      _ = try stream.integer(in: 3..<3)
    }
    #expect(throws: RandomStateError.count(-2)) { _ = try stream.randomSample(count: -2) }
    #expect(throws: RandomStateError.tooMany(wanted: 4, available: 3)) {
      _ = try stream.choice(3, count: 4, replacing: false)
    }
    #expect(throws: RandomStateError.self) {
      _ = try stream.choice(probabilities: [0.5, 0.2], count: 1)
    }
    #expect(throws: RandomStateError.self) {
      _ = try stream.binomial(trials: 3, probability: .nan, count: 1)
    }
    #expect(throws: RandomStateError.self) { _ = try stream.uniform(low: 0, high: .infinity, count: 1) }
    #expect(throws: RandomStateError.self) { _ = try stream.poisson(mean: -1, count: 1) }
  }

  @Test func `the widest range of whole numbers is drawn`() throws {
    var stream = try RandomState(seed: 1)
    let number = try stream.integer(in: Int.min..<Int.max)
    #expect(number < .max)
  }

  @Test func `a copy goes on from where the original stood`() throws {
    var stream = try RandomState(seed: 7)
    _ = stream.standardNormal()
    var copy = stream
    #expect(try stream.standardNormal(count: 700) == copy.standardNormal(count: 700))
  }

  private func seed(_ reference: OracleFile.Case) -> Int { reference.inputs["seed"].int ?? -1 }

  private func compare(
    _ reference: OracleFile.Case, _ key: String,
    _ draw: (inout RandomState, Int) throws -> [Double]
  ) throws {
    let expected = reference.expected[key].numbers
    #expect(!expected.isEmpty, "the oracle has no \(key)")
    var stream = try RandomState(seed: seed(reference))
    let drawn = try draw(&stream, expected.count)
    #expect(
      drawn.count == expected.count
        && zip(drawn, expected).allSatisfy { agrees($0, with: $1, tolerance: 1e-14) }, "\(key)")
  }

  private func compare(
    _ reference: OracleFile.Case, _ key: String, _ draw: (inout RandomState, Int) throws -> [Int]
  ) throws {
    let expected = reference.expected[key].ints
    #expect(!expected.isEmpty, "the oracle has no \(key)")
    var stream = try RandomState(seed: seed(reference))
    #expect(try draw(&stream, expected.count) == expected, "\(key)")
  }
}
