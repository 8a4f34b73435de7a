import Derivations
import Embeddings
import Metering
import TestSupport
import Testing

struct SkipGramTests {
  @Test func `a step changes the centre's input vector and every output vector`() throws {
    var model = try CourseExample.model()
    let before = model
    try model.step(center: "сидит", context: "кот", learningRate: 0.01)
    for word in ["кот", "на", "коврике"] {
      #expect(try model.inputVector(of: word) == before.inputVector(of: word))
    }
    #expect(try model.inputVector(of: "сидит") != before.inputVector(of: "сидит"))
    for (old, new) in zip(before.outputVectors, model.outputVectors) { #expect(old != new) }
  }

  @Test func `the explained step is the step that is taken`() throws {
    var model = try CourseExample.model()
    let derivation = try model.explainStep(center: "на", context: "сидит", learningRate: 0.1)
    let loss = try model.step(center: "на", context: "сидит", learningRate: 0.1)
    #expect(try derivation.value("loss") == loss)
    #expect(try derivation.vector("v_new") == model.inputVector(of: "на"))
    #expect(try derivation.matrix("u_new") == model.outputVectors)
  }

  @Test func `repeated steps make the pair likelier`() throws {
    var model = try CourseExample.model()
    var losses: [Double] = []
    for _ in 0..<20 {
      losses.append(try model.step(center: "сидит", context: "кот", learningRate: 0.1))
    }
    #expect(zip(losses, losses.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test func `matrices come back in the shapes they were given in`() throws {
    let model = try CourseExample.model()
    #expect(model.inputMatrix == CourseExample.inputMatrix)
    #expect(model.outputMatrix == CourseExample.outputMatrix)
    #expect(try model.outputVector(of: "на") == [0.25, 0.3])
  }

  @Test func `an unknown word names its neighbours in spelling`() throws {
    var model = try CourseExample.model()
    let error = try #require(throws: UnknownWord.self) {
      try model.step(center: "сидят", context: "кот", learningRate: 0.01)
    }
    #expect(error.nearest == ["сидит"])
    #expect(
      "\(error)" == "the word 'сидят' is not in the vocabulary; did you mean 'сидит'?")
  }

  @Test(arguments: [0, -0.1, .infinity, .nan] as [Double])
  func `a learning rate that is no step is refused`(rate: Double) throws {
    var model = try CourseExample.model()
    #expect(throws: EmbeddingError.self) {
      try model.step(center: "кот", context: "на", learningRate: rate)
    }
    #expect(throws: EmbeddingError.self) {
      try model.explainStep(center: "кот", context: "на", learningRate: rate)
    }
    #expect(model == (try CourseExample.model()))
  }

  @Test func `a step that leaves the numbers is refused and changes nothing`() throws {
    let large = try SkipGram(
      vocabulary: ["a", "b"], inputMatrix: [[1e300], [1]], outputMatrix: [[1, 2]])
    var model = large
    #expect(throws: EmbeddingError.stepTooLarge(learningRate: 1e300)) {
      try model.step(center: "a", context: "a", learningRate: 1e300)
    }
    #expect(model == large)
  }

  @Test(
    arguments: [
      ([], [], [], "the vocabulary is empty; a model needs at least one word"),
      (["a"], [[]], [], "the vectors have no components; a model needs at least one dimension"),
      (["a", "a"], [[1], [1]], [[1, 1]], "the vocabulary has the word 'a' more than once"),
      (["a", "b"], [[1]], [[1, 1]], "'inputMatrix' has 1 row, expected 2, shape [2, 1]"),
      (
        ["a", "b"], [[1, 2], [1]], [[1, 1], [1, 1]],
        "'inputMatrix' has 1 column in row 1, expected 2, shape [2, 2]"
      ),
      (
        ["a", "b"], [[1], [1]], [[1], [1]],
        "'outputMatrix' has 2 rows, expected 1, shape [1, 2]"
      ),
      (["a"], [[.nan]], [[1]], "'inputMatrix[0][0]' is not a finite number"),
      (["a"], [[1]], [[-.infinity]], "'outputMatrix[0][0]' is not a finite number"),
    ] as [([String], [[Double]], [[Double]], String)])
  func `impossible matrices are refused with a sentence`(
    vocabulary: [String], input: [[Double]], output: [[Double]], message: String
  ) throws {
    let error = try #require(throws: EmbeddingError.self) {
      try SkipGram(vocabulary: vocabulary, inputMatrix: input, outputMatrix: output)
    }
    #expect("\(error)" == message)
  }

  @Test func `steps are charged to the run's meter`() throws {
    var model = try CourseExample.model()
    let meter = Meter(steps: 1000)
    try Meter.withCurrent(meter) {
      try model.step(center: "кот", context: "на", learningRate: 0.01)
    }
    #expect(meter.stepsLeft < 1000)
    let poor = Meter(bytes: 100)
    #expect(throws: MeterStop(.memory)) {
      try Meter.withCurrent(poor) {
        try model.explainStep(center: "кот", context: "на", learningRate: 0.01)
      }
    }
  }
}
