import Derivations
import Embeddings
import TestSupport
import Testing

struct SkipGramStepTests {
  /// What a step leaves, computed with plain numbers and with traced ones.
  private func both<Scalar: Arithmetic & BinaryFloatingPoint>(
    _ type: Scalar.Type, scale: Scalar
  ) -> (silent: [Scalar], traced: [Scalar]) {
    let words = 9
    let dimension = 5
    var numbers = CourseExample.Numbers(state: 3)
    let center = (0..<dimension).map { _ in Scalar(numbers.next()) * scale }
    let output = (0..<words * dimension).map { _ in Scalar(numbers.next()) * scale }

    var v = center
    var u = output
    var silent = Silent<Scalar>()
    let loss = step(&v, &u, words, 0.05, &silent)

    var transcript = Transcript<Scalar>()
    var tracedV = center.enumerated().map { transcript.given("v", $0, value: $1) }
    var tracedU = output.enumerated().map {
      transcript.given("u", $0 / dimension, $0 % dimension, value: $1)
    }
    let eta = transcript.given("eta", value: 0.05)
    let tracedLoss = step(&tracedV, &tracedU, words, eta, &transcript)
    return (v + u + [loss], (tracedV + tracedU + [tracedLoss]).map(\.value))
  }

  private func step<R: Recorder>(
    _ v: inout [R.Number], _ u: inout [R.Number], _ words: Int, _ eta: R.Number,
    _ recorder: inout R
  ) -> R.Number {
    let scratch = HiddenScratch<R.Number>(dimension: v.count)
    let dimension = v.count
    return v.withUnsafeMutableBufferPointer { v in
      u.withUnsafeMutableBufferPointer { u in
        skipGramStep(
          center: v, output: SoftmaxOutput(rows: Rows(u, dimension: dimension), target: 4),
          learningRate: eta, scratch: scratch, recorder: &recorder)
      }
    }
  }

  @Test(arguments: [1.0, 8.0, 40.0])  // 8 and 40 need the shift, 40 makes probabilities vanish
  func `recording changes no bit of a Double`(scale: Double) {
    let (silent, traced) = both(Double.self, scale: scale)
    #expect(silent.map(\.bitPattern) == traced.map(\.bitPattern))
  }

  @Test(arguments: [1, 8, 40] as [Float])
  func `recording changes no bit of a Float`(scale: Float) {
    let (silent, traced) = both(Float.self, scale: scale)
    #expect(silent.map(\.bitPattern) == traced.map(\.bitPattern))
  }

  @Test(arguments: ["w0", "w3", "w6"])
  func `gradients agree with central differences`(context: String) throws {
    let model = try CourseExample.model(words: 7, dimension: 3)
    let derivation = try model.explainStep(center: "w2", context: context, learningRate: 0.1)
    let gradientOfOutput = try derivation.matrix("grad_u")
    let gradientOfHidden = try derivation.vector("grad_h")
    // Half the digits of a Double: the error of the difference is then about 1e-10.
    let width = 1e-5
    func difference(_ change: (inout [[Double]], inout [[Double]], Double) -> Void) throws -> Double
    {
      let losses = try [width, -width].map { amount in
        var input = model.inputMatrix
        var output = model.outputMatrix
        change(&input, &output, amount)
        let moved = try SkipGram(
          vocabulary: model.vocabulary, inputMatrix: input, outputMatrix: output)
        return try moved.loss(center: "w2", context: context)
      }
      return (losses[0] - losses[1]) / (2 * width)
    }
    for i in 0..<3 {
      let numeric = try difference { input, _, amount in input[2][i] += amount }
      #expect(gradientOfHidden[i].isApproximatelyEqual(to: numeric, relative: 1e-7, absolute: 1e-9))
      for j in 0..<7 {
        let numeric = try difference { _, output, amount in output[i][j] += amount }
        #expect(
          gradientOfOutput[j][i].isApproximatelyEqual(to: numeric, relative: 1e-7, absolute: 1e-9))
      }
    }
  }

  @Test func `scores far apart neither overflow nor vanish`() throws {
    // z = (800, −800): p = (1, 0), and −ln p of the second is 1600 by its score.
    let model = try SkipGram(
      vocabulary: ["a", "b"], inputMatrix: [[1], [1]], outputMatrix: [[800, -800]])
    let likely = try model.explainStep(center: "a", context: "a", learningRate: 0.1)
    #expect(try likely.vector("p") == [1, 0])
    #expect(try likely.value("m") == 800)
    #expect(try model.loss(center: "a", context: "b") == 1600)
    // A largest score of 0 needs no shift, and the other probability still is 0.
    let lopsided = try SkipGram(
      vocabulary: ["a", "b"], inputMatrix: [[1], [1]], outputMatrix: [[0, -800]])
    #expect(try lopsided.loss(center: "a", context: "b") == 800)
  }

  @Test func `errors sum to zero and probabilities to one`() throws {
    let model = try CourseExample.model(words: 50, dimension: 8)
    let derivation = try model.explainStep(center: "w1", context: "w2", learningRate: 0.1)
    let e = try derivation.vector("e").reduce(0, +)
    let p = try derivation.vector("p").reduce(0, +)
    #expect(abs(e) < 1e-14)
    #expect(abs(p - 1) < 1e-14)
  }
}
