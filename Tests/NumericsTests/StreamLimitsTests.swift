import Metering
import Numerics
import Testing

/// Draws that are too many, and what streams print.
struct StreamLimitsTests {
  @Test func `samples that would go through all numbers are refused by their size`() throws {
    var stream = try RandomState(seed: 1)
    for count in [0, 3] {
      #expect(throws: RandomStateError.tooLarge(population: .max)) {
        _ = try stream.sampleWithoutReplacement(.max, count: count, method: .reservoirSampling)
      }
      #expect(throws: MeterStop.self) {
        _ = try stream.sampleWithoutReplacement(.max, count: count, method: .pool)
      }
    }
    let few = try stream.sampleWithoutReplacement(.max, count: 3, method: .trackingSelection)
    #expect(Set(few).count == 3)
    #expect(try stream.sampleWithoutReplacement(.max, count: 2).count == 2)
  }

  @Test func `as many draws as numbers there are find no memory`() throws {
    var stream = try RandomState(seed: 1)
    var python = PythonRandom(seed: 1)
    var fast = try PermutedCongruential(seed: 1)
    #expect(throws: MeterStop.self) { _ = try stream.permutation(.max) }
    #expect(throws: MeterStop.self) { _ = try stream.randomSample(count: .max) }
    #expect(throws: MeterStop.self) { _ = try stream.resample(.max) }
    #expect(throws: MeterStop.self) { _ = try stream.choice(.max, count: .max, replacing: false) }
    #expect(throws: MeterStop.self) { _ = try stream.sampleWithoutReplacement(.max, count: .max) }
    #expect(throws: MeterStop.self) { _ = try python.sample(.max, count: .max) }
    #expect(throws: MeterStop.self) { _ = try python.choices(5, count: .max) }
    #expect(throws: MeterStop.self) { _ = try fast.permutation(.max) }
  }

  // NumPy 2.4: ValueError, n < 0.
  @Test func `trials are counted from 0`() throws {
    var stream = try RandomState(seed: 1)
    #expect(throws: RandomStateError.self) {
      _ = try stream.multinomial(trials: -5, probabilities: [1], count: 1)
    }
    // NumPy 2.4: RandomState(133874039).multinomial(10, [.2, .3], 2), and ValueError where the first are 1.1.
    var other = try RandomState(seed: 133_874_039)
    #expect(try other.multinomial(trials: 10, probabilities: [0.2, 0.3], count: 2) == [[1, 9], [2, 8]])
    #expect(throws: RandomStateError.self) {
      _ = try other.multinomial(trials: 1, probabilities: [0.6, 0.5, 0], count: 1)
    }
    #expect(try stream.choice(-3, count: 0) == [])
    #expect(throws: RandomStateError.self) { _ = try stream.exponential(scale: -0.0, count: 1) }
    #expect(try stream.multinomial(trials: 0, probabilities: [0.5, 0.5], count: 1) == [[0, 0]])
  }

  @Test func `streams print whose they are, not their state`() throws {
    #expect("\(try RandomState(seed: 1))" == "RandomState(MT19937)")
    #expect("\(PythonRandom(seed: 1))" == "PythonRandom(MT19937)")
    #expect("\(try PermutedCongruential(seed: 1))" == "PermutedCongruential(PCG64)")
    #expect("\(TSNE(perplexity: 5))" == "TSNE(perplexity: 5.0)")
    #expect("\(PCA(components: .count(2)))" == "PCA(components: .count(2))")
  }
}
