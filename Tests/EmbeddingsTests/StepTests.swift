import Derivations
import Embeddings
import TestSupport
import Testing

/// What holds for every model's step, with any numbers.
struct StepTests {
  /// A model's step, silent and explained.
  struct Model: Sendable, CustomStringConvertible {
    let description: String
    /// The parameters after a silent step, and its loss.
    let silent: @Sendable (Double) throws -> [Double]
    /// The same from a derivation.
    let told: @Sendable (Double) throws -> [Double]
    let derivation: @Sendable (Int, Rounding) throws -> Derivation
  }

  private static let skipGram: Result<SkipGram, any Error> = .init {
    try CourseExample.model(words: 7, dimension: 3)
  }

  private static func cbow(_ share: GradientShare) throws -> CBOW {
    let model = try skipGram.get()
    return try CBOW(
      vocabulary: model.vocabulary, inputMatrix: model.inputMatrix,
      outputMatrix: model.outputMatrix, share: share)
  }

  private static func hierarchical() throws -> HierarchicalSoftmax {
    let model = try skipGram.get()
    return try HierarchicalSoftmax(
      tree: HuffmanTree(words: model.vocabulary, counts: [40, 25, 15, 9, 6, 3, 2]),
      inputMatrix: model.inputMatrix, nodeMatrix: Array(model.outputVectors.dropLast()))
  }

  private static let context = ["w1", "w4", "w1"]

  static let models = [
    Model(
      description: "Skip-gram with negative sampling",
      silent: { rate in
        var model = try skipGram.get()
        let loss = try model.step(
          center: "w2", context: "w5", negatives: ["w0", "w3", "w0", "w5"], learningRate: rate)
        return try model.inputVector(of: "w2") + [loss]
      },
      told: { rate in
        let derivation = try skipGram.get().explainStep(
          center: "w2", context: "w5", negatives: ["w0", "w3", "w0", "w5"], learningRate: rate)
        return try derivation.vector("v_new") + [derivation.value("loss")]
      },
      derivation: { digits, rounding in
        try skipGram.get().explainStep(
          center: "w2", context: "w5", negatives: ["w0", "w3"], learningRate: 0.1,
          digits: digits, rounding: rounding)
      }),
    Model(
      description: "CBOW",
      silent: { rate in
        var model = try cbow(.exact)
        let loss = try model.step(context: context, target: "w2", learningRate: rate)
        return try model.inputVector(of: "w4") + model.outputVectors.joined() + [loss]
      },
      told: { rate in
        let derivation = try cbow(.exact).explainStep(
          context: context, target: "w2", learningRate: rate)
        return try derivation.matrix("v_new")[1] + derivation.matrix("u_new").joined() + [
          derivation.value("loss")
        ]
      },
      derivation: { digits, rounding in
        try cbow(.exact).explainStep(
          context: context, target: "w2", learningRate: 0.1, digits: digits,
          rounding: rounding)
      }),
    Model(
      description: "CBOW with negative sampling, whole gradients",
      silent: { rate in
        var model = try cbow(.whole)
        let loss = try model.step(
          context: context, target: "w2", negatives: ["w0", "w6"], learningRate: rate)
        return try model.inputVector(of: "w4") + [loss]
      },
      told: { rate in
        let derivation = try cbow(.whole).explainStep(
          context: context, target: "w2", negatives: ["w0", "w6"], learningRate: rate)
        return try derivation.matrix("v_new")[1] + [derivation.value("loss")]
      },
      derivation: { digits, rounding in
        try cbow(.whole).explainStep(
          context: context, target: "w2", negatives: ["w0", "w6"], learningRate: 0.1,
          digits: digits, rounding: rounding)
      }),
    Model(
      description: "hierarchical softmax",
      silent: { rate in
        var model = try hierarchical()
        let loss = try model.step(center: "w2", context: "w6", learningRate: rate)
        return model.inputMatrix[2] + [loss]
      },
      told: { rate in
        let derivation = try hierarchical().explainStep(
          center: "w2", context: "w6", learningRate: rate)
        return try derivation.vector("v_new") + [derivation.value("loss")]
      },
      derivation: { digits, rounding in
        try hierarchical().explainStep(
          center: "w2", context: "w6", learningRate: 0.1, digits: digits, rounding: rounding)
      }),
  ]

  @Test(arguments: models, [0.1, 3.0])
  func `recording changes no bit`(model: Model, rate: Double) throws {
    #expect(try model.silent(rate).map(\.bitPattern) == model.told(rate).map(\.bitPattern))
  }

  @Test(arguments: models, [2, 4, 6])
  func `every line is right as it is written`(model: Model, digits: Int) throws {
    #expect(try WrittenSteps.check(model.derivation(digits, .inDrawing)) > 15)
  }

  @Test(arguments: models, [2, 3, 4])
  func `so is every line with every step rounded`(model: Model, digits: Int) throws {
    let derivation = try model.derivation(digits, .everyStep)
    #expect(try WrittenSteps.check(derivation) > 15)
    let exact = try model.derivation(digits, .inDrawing)
    #expect(try derivation.value("loss") != exact.value("loss"))
    let difference = try abs(derivation.value("loss") - exact.value("loss"))
    #expect(difference < 0.2)
  }

  @Test func `gradients of CBOW agree with central differences`() throws {
    let model = try Self.cbow(.exact)
    let derivation = try model.explainStep(
      context: Self.context, target: "w2", learningRate: 0.1)
    let width = 1e-5
    for (word, times) in [(1, 2.0), (4, 1.0)] {
      for i in 0..<3 {
        let losses = try [width, -width].map { amount in
          var input = model.inputMatrix
          input[word][i] += amount
          let moved = try CBOW(
            vocabulary: model.vocabulary, inputMatrix: input, outputMatrix: model.outputMatrix)
          return try moved.loss(context: Self.context, target: "w2")
        }
        let numeric = (losses[0] - losses[1]) / (2 * width)
        let told = times * (try derivation.vector("grad_v")[i])
        #expect(told.isApproximatelyEqual(to: numeric, relative: 1e-7, absolute: 1e-9))
      }
    }
  }

  @Test func `gradients of hierarchical softmax agree with central differences`() throws {
    let model = try Self.hierarchical()
    let derivation = try model.explainStep(center: "w2", context: "w6", learningRate: 0.1)
    let path = try model.tree.path(to: "w6")
    let width = 1e-5
    for (place, node) in path.enumerated() {
      for i in 0..<3 {
        let losses = try [width, -width].map { amount in
          var nodes = model.nodeMatrix
          nodes[node][i] += amount
          let moved = try HierarchicalSoftmax(
            tree: model.tree, inputMatrix: model.inputMatrix, nodeMatrix: nodes)
          return try moved.loss(center: "w2", context: "w6")
        }
        let numeric = (losses[0] - losses[1]) / (2 * width)
        let told = try derivation.matrix("grad_u")[place][i]
        #expect(told.isApproximatelyEqual(to: numeric, relative: 1e-7, absolute: 1e-9))
      }
    }
    let product = try derivation.value("P")
    #expect(try derivation.value("loss").isApproximatelyEqual(to: -.log(product), relative: 1e-13))
  }

  @Test func `an empty context is refused`() throws {
    var model = try Self.cbow(.exact)
    #expect(throws: EmbeddingError.emptyContext) {
      try model.step(context: [], target: "w2", learningRate: 0.1)
    }
  }

  @Test func `saturated scores keep a finite loss`() throws {
    var model = try SkipGram(
      vocabulary: ["a", "b"], inputMatrix: [[1], [1]], outputMatrix: [[-800, 800]])
    #expect(try model.loss(center: "a", context: "a", negatives: ["b"]) == 1600)
    try model.step(center: "a", context: "a", negatives: ["b"], learningRate: 0.1)
  }
}
