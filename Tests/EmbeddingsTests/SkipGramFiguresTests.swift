import Derivations
import Embeddings
import Foundation
import TestSupport
import Testing

/// The course's example against figures that were computed anew with NumPy.
struct SkipGramFiguresTests {
  let derivation: Derivation

  init() throws {
    derivation = try CourseExample.model().explainStep(
      center: "сидит", context: "кот", learningRate: 0.01)
  }

  /// The recomputed values of a figure, by the name the course's table has for it.
  private func recomputed(_ name: String) throws -> [Double] {
    let entries = try #require(CourseExample.fixture("skip-gram-figures") as? [[String: Any]])
    let steps = entries.flatMap { $0["steps"] as? [[String: Any]] ?? [] }
    let step = try #require(steps.first { $0["name"] as? String == name })
    if let number = step["recomputed"] as? Double { return [number] }
    return try #require(step["recomputed"] as? [Double])
  }

  @Test(arguments: [
    ("h", "h"), ("z", "z"), ("exp", "exp(z)"), ("p", "P"), ("e", "e"), ("grad_h", "dL/dh"),
    ("v_new", "v_сидит new"),
  ])
  func `vectors are those of the table`(name: String, figure: String) throws {
    let expected = try recomputed(figure)
    #expect(try derivation.vector(name).isApproximatelyEqual(to: expected, relative: 1e-14))
  }

  @Test(arguments: [("sum", "sum exp"), ("loss", "loss")])
  func `numbers are those of the table`(name: String, figure: String) throws {
    let expected = try recomputed(figure)[0]
    #expect(try derivation.value(name).isApproximatelyEqual(to: expected, relative: 1e-14))
  }

  @Test(arguments: [
    ("grad_u", 0, "grad u_кот"), ("grad_u", 1, "grad u_сидит"), ("u_new", 0, "u_кот new"),
    ("u_new", 1, "u_сидит new"),
  ])
  func `rows are those of the table`(name: String, row: Int, figure: String) throws {
    let expected = try recomputed(figure)
    #expect(try derivation.matrix(name)[row].isApproximatelyEqual(to: expected, relative: 1e-14))
  }

  // The course does not print these two; computed with NumPy for the inventory.
  @Test(arguments: [
    (2, [0.2486845723206319, 0.29815840124888465]), (3, [0.3485168594330321, 0.397923603206245]),
  ])
  func `output vectors that the course leaves out move too`(row: Int, expected: [Double]) throws {
    #expect(
      try derivation.matrix("u_new")[row].isApproximatelyEqual(to: expected, relative: 1e-14))
  }

  @Test func `every figure of the fixture is tested above or follows from one`() throws {
    let entries = try #require(CourseExample.fixture("skip-gram-figures") as? [[String: Any]])
    let steps = entries.flatMap { $0["steps"] as? [[String: Any]] ?? [] }
    let followers: Set<String> = [
      "sum P", "u_кот step", "u_сидит step", "e*u кот", "e*u сидит", "e*u на", "e*u коврике",
      "step",
    ]
    #expect(steps.count - followers.count == 13)
    // The products inside the hidden vector's gradient: error times old output vector.
    let e = try derivation.vector("e")
    for (j, word) in CourseExample.vocabulary.enumerated() {
      let products = CourseExample.outputMatrix.map { e[j] * $0[j] }
      #expect(products.isApproximatelyEqual(to: try recomputed("e*u \(word)"), relative: 1e-13))
    }
    let p = try derivation.vector("p")
    #expect(p.reduce(0, +).isApproximatelyEqual(to: try recomputed("sum P")[0], relative: 1e-15))
  }

  @Test func `the oracle's step leaves the same matrices`() throws {
    let oracle = try #require(CourseExample.fixture("word2vec_softmax_step") as? [String: Any])
    for testCase in try #require(oracle["cases"] as? [[String: Any]]) {
      let inputs = try #require(testCase["inputs"] as? [String: Any])
      let expected = try #require(testCase["expected"] as? [String: Any])
      let parameters = try #require(testCase["params"] as? [String: Any])
      let input = try #require(inputs["W_in"] as? [[Double]])
      let output = try #require(inputs["W_out"] as? [[Double]])
      let center = try #require(inputs["center"] as? Int)
      let contexts = try #require(inputs["context"] as? [Int])
      // One pair; the other cases are compared in `OutputLayerOracleTests`.
      guard parameters["mode"] as? String == "skipgram", contexts.count == 1 else { continue }
      let context = contexts[0]
      let vocabulary = input.indices.map { "w\($0)" }
      var model = try SkipGram(
        vocabulary: vocabulary, inputMatrix: input,
        outputMatrix: output[0].indices.map { i in output.map { $0[i] } })
      let loss = try model.step(
        center: vocabulary[center], context: vocabulary[context],
        learningRate: try #require(parameters["lr"] as? Double))
      #expect(agrees(loss, with: try #require(expected["loss"] as? Double), tolerance: 1e-12))
      let newInput = try #require(expected["W_in"] as? [[Double]])
      let newOutput = try #require(expected["W_out"] as? [[Double]])
      for (row, wanted) in zip(
        model.inputVectors + model.outputVectors, newInput + newOutput)
      {
        #expect(row.isApproximatelyEqual(to: wanted, relative: 1e-12))
      }
    }
  }
}
