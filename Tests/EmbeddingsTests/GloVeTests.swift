import Derivations
import Embeddings
import Foundation
import TestSupport
import Testing

struct GloVeTests {
  private struct Example {
    let pair: GloVePair
    let count: Double
    let rate: Double
    let maximum: Double
    let alpha: Double
    let target: GloVeTarget
    let expected: OracleValue
  }

  private static func examples() throws -> [Example] {
    try OracleFile("glove_step", in: .module).cases.map { testCase in
      let inputs = testCase.inputs
      let params = testCase.params
      return Example(
        pair: try GloVePair(
          word: "a", vector: inputs["v"].numbers, bias: try #require(inputs["bi"].number),
          context: "b", contextVector: inputs["c"].numbers,
          contextBias: try #require(inputs["bj"].number)),
        count: try #require(inputs["x"].number), rate: try #require(params["lr"].number),
        maximum: try #require(params["x_max"].number),
        alpha: try #require(params["alpha"].number),
        target: params["target"].text == "log" ? .log : .log1p, expected: testCase.expected)
    }
  }

  private func explained(
    _ example: Example, _ optimizer: GloVeOptimizer = .sgd
  ) throws -> Derivation {
    try example.pair.explainStep(
      count: example.count, learningRate: example.rate, maximum: example.maximum,
      alpha: example.alpha, target: example.target, optimizer: optimizer)
  }

  @Test func `every quantity is the oracle's`() throws {
    for example in try Self.examples() {
      let derivation = try explained(example)
      for (name, key) in [
        ("f", "f"), ("t", "target"), ("s", "prediction"), ("delta", "diff"), ("loss", "loss"),
        ("grad_b", "grad_bi"),
      ] {
        let wanted = try #require(example.expected[key].number)
        let found = try derivation.value(name)
        #expect(found.isApproximatelyEqual(to: wanted, relative: 1e-12, absolute: 1e-14))
      }
      for (name, key) in [("grad_w", "grad_v"), ("grad_c", "grad_c")] {
        let found = try derivation.vector(name)
        #expect(found.isApproximatelyEqual(to: example.expected[key].numbers, relative: 1e-12))
      }
    }
  }

  @Test(arguments: [
    (GloVeOptimizer.sgd, "sgd"), (.adaGrad, "adagrad_plain"), (.gloVeC, "glove_c"),
  ])
  func `every optimizer moves as the oracle's`(optimizer: GloVeOptimizer, key: String) throws {
    for example in try Self.examples() {
      var pair = example.pair
      try pair.step(
        count: example.count, learningRate: example.rate, maximum: example.maximum,
        alpha: example.alpha, target: example.target, optimizer: optimizer)
      let wanted = example.expected[key]
      let vectors = pair.vector + pair.contextVector + [pair.bias, pair.contextBias]
      let biases = [try #require(wanted["bi"].number), try #require(wanted["bj"].number)]
      let all = wanted["v"].numbers + wanted["c"].numbers + biases
      #expect(vectors.isApproximatelyEqual(to: all, relative: 1e-12))

      let derivation = try explained(example, optimizer)
      let told =
        try derivation.vector("w_new") + derivation.vector("c_new")
        + [derivation.value("b_new"), derivation.value("d_new")]
      #expect(told.map(\.bitPattern) == vectors.map(\.bitPattern))
      let checked = try WrittenSteps.check(derivation)
      #expect(checked >= 8, "\(checked)")
    }
  }

  @Test func `gradients agree with central differences`() throws {
    let example = try Self.examples()[1]
    let width = 1e-5
    func loss(_ change: (inout [Double], inout [Double], inout [Double]) -> Void) throws -> Double {
      var vector = example.pair.vector
      var context = example.pair.contextVector
      var biases = [example.pair.bias, example.pair.contextBias]
      change(&vector, &context, &biases)
      var pair = try GloVePair(
        word: "a", vector: vector, bias: biases[0], context: "b", contextVector: context,
        contextBias: biases[1])
      return try pair.step(count: example.count, learningRate: 0.1)
    }
    let derivation = try explained(example)
    for i in 0..<3 {
      let byWord =
        try (loss { w, _, _ in w[i] += width } - loss { w, _, _ in w[i] -= width }) / (2 * width)
      let byContext =
        try (loss { _, c, _ in c[i] += width } - loss { _, c, _ in c[i] -= width }) / (2 * width)
      #expect(try derivation.vector("grad_w")[i].isApproximatelyEqual(to: byWord, relative: 1e-7))
      #expect(
        try derivation.vector("grad_c")[i].isApproximatelyEqual(to: byContext, relative: 1e-7))
    }
    for side in 0..<2 {
      let byBias =
        try (loss { _, _, b in b[side] += width } - loss { _, _, b in b[side] -= width })
        / (2 * width)
      #expect(try derivation.value("grad_b").isApproximatelyEqual(to: byBias, relative: 1e-7))
    }
  }

  @Test func `co-occurrences are the oracle's`() throws {
    for testCase in try OracleFile("glove_cooccurrence", in: .module).cases {
      let sentences = testCase.inputs["sentences"].elements.map(\.texts)
      let window = try #require(testCase.params["window"].int)
      let vocabulary = testCase.expected["vocabulary"].texts
      for (weighting, key) in [
        (Cooccurrences.Weighting.harmonic, "symmetric_true_weighting_true"),
        (.equal, "symmetric_true_weighting_false"),
      ] {
        let found = try Cooccurrences(of: sentences, window: window, weighting: weighting)
        let wanted = testCase.expected[key].matrix
        for (i, word) in vocabulary.enumerated() {
          for (j, context) in vocabulary.enumerated() {
            #expect(
              try found.count(word, context).isApproximatelyEqual(
                to: wanted[i][j], relative: 1e-12, absolute: 1e-12))
          }
        }
      }
      let found = try Cooccurrences(of: sentences, window: window)
      #expect(found.vocabulary == testCase.expected["lecture_vocabulary"].texts)
    }
  }

  @Test(arguments: [0, -1, .nan, .infinity])
  func `counts without a logarithm are refused`(count: Double) throws {
    var pair = try Self.examples()[0].pair
    #expect(throws: GloVeError.self) { try pair.step(count: count, learningRate: 0.1) }
  }

  @Test func `a pair that never met can be asked for with one added`() throws {
    var pair = try Self.examples()[0].pair
    // f is 0, so nothing moves.
    let before = pair.vector
    #expect(try pair.step(count: 0, learningRate: 0.1, target: .log1p) == 0)
    #expect(pair.vector == before)
  }
}
