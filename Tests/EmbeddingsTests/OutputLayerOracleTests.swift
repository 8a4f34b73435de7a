import Derivations
import Embeddings
import Foundation
import TestSupport
import Testing

/// The word2vec steps against closed forms in float64.
struct OutputLayerOracleTests {
  private static func cases(_ name: String) throws -> [OracleFile.Case] {
    try OracleFile(name, in: .module).cases
  }

  private func words(_ count: Int) -> [String] { (0..<count).map { "w\($0)" } }

  private func columns(_ rows: [[Double]]) -> [[Double]] {
    rows[0].indices.map { i in rows.map { $0[i] } }
  }

  private func expectEqual(_ found: [[Double]], _ expected: OracleValue, _ tolerance: Double) {
    let wanted = expected.matrix
    #expect(found.count == wanted.count)
    for (row, wantedRow) in zip(found, wanted) {
      #expect(
        row.isApproximatelyEqual(to: wantedRow, relative: tolerance, absolute: tolerance))
    }
  }

  @Test func `full softmax`() throws {
    for testCase in try Self.cases("word2vec_softmax_step") {
      let input = testCase.inputs["W_in"].matrix
      let vocabulary = words(input.count)
      let rate = try #require(testCase.params["lr"].number)
      let center = vocabulary[try #require(testCase.inputs["center"].int)]
      let context = testCase.inputs["context"].ints.map { vocabulary[$0] }
      let output = columns(testCase.inputs["W_out"].matrix)
      let loss = try #require(testCase.expected["loss"].number)
      if testCase.params["mode"].text == "cbow" {
        var model = try CBOW(
          vocabulary: vocabulary, inputMatrix: input, outputMatrix: output)
        let found = try model.step(context: context, target: center, learningRate: rate)
        #expect(found.isApproximatelyEqual(to: loss, relative: 1e-12))
        expectEqual(model.inputVectors, testCase.expected["W_in"], 1e-12)
        expectEqual(model.outputVectors, testCase.expected["W_out"], 1e-12)
      } else {
        // The oracle adds the losses of all context words and moves once.
        let model = try SkipGram(
          vocabulary: vocabulary, inputMatrix: input, outputMatrix: output)
        var total = 0.0
        var gradient = [Double](repeating: 0, count: model.dimension)
        for word in context {
          let derivation = try model.explainStep(
            center: center, context: word, learningRate: rate)
          total += try derivation.value("loss")
          gradient = zip(gradient, try derivation.vector("grad_h")).map(+)
        }
        #expect(total.isApproximatelyEqual(to: loss, relative: 1e-12))
        expectEqual(
          [gradient], .array([testCase.expected["grad_h"]]), 1e-12)
      }
    }
  }

  @Test func `negative sampling`() throws {
    for testCase in try Self.cases("word2vec_negative_sampling_step") {
      let input = testCase.inputs["W_in"].matrix
      let vocabulary = words(input.count)
      let rate = try #require(testCase.params["lr"].number)
      let used = testCase.inputs["input"].ints.map { vocabulary[$0] }
      let target = vocabulary[try #require(testCase.inputs["positive"].int)]
      let negatives = testCase.inputs["negatives"].ints.map { vocabulary[$0] }
      let output = columns(testCase.inputs["W_out"].matrix)
      let expected = testCase.expected
      // The oracle's loss is that of the vectors before the step, also for a repeated draw.
      let isSimple = Set(negatives + [target]).count == negatives.count + 1
      if testCase.params["mode"].text == "skipgram" {
        var model = try SkipGram(
          vocabulary: vocabulary, inputMatrix: input, outputMatrix: output)
        let found = try model.step(
          center: used[0], context: target, negatives: negatives, learningRate: rate)
        if isSimple {
          #expect(
            found.isApproximatelyEqual(
              to: try #require(expected["loss"].number), relative: 1e-12))
        }
        expectEqual(model.inputVectors, expected["sequential_W_in"], 1e-12)
        expectEqual(model.outputVectors, expected["sequential_W_out"], 1e-12)
      } else {
        for (share, name) in [
          (GradientShare.whole, "cbow_c_W_in"), (.exact, "cbow_exact_W_in"),
        ] {
          var model = try CBOW(
            vocabulary: vocabulary, inputMatrix: input, outputMatrix: output, share: share)
          try model.step(
            context: used, target: target, negatives: negatives, learningRate: rate)
          expectEqual(model.inputVectors, expected[name], 1e-12)
          expectEqual(model.outputVectors, expected["sequential_W_out"], 1e-12)
        }
      }
    }
  }

  @Test func `hierarchical softmax`() throws {
    for testCase in try Self.cases("word2vec_hs_step") {
      let input = testCase.inputs["W_in"].matrix
      let vocabulary = words(input.count)
      let rate = try #require(testCase.params["lr"].number)
      let used = testCase.inputs["input"].ints.map { vocabulary[$0] }
      let word = vocabulary[try #require(testCase.inputs["word"].int)]
      let tree = try HuffmanTree(words: vocabulary, counts: testCase.inputs["counts"].ints)
      let expected = testCase.expected
      let code = expected["code"].ints.map(String.init).joined()
      #expect(try tree.code(of: word) == code)
      #expect(try tree.path(to: word) == expected["points"].ints)
      let isCBOW = testCase.params["mode"].text == "cbow"
      let shares: [(GradientShare, String)] =
        isCBOW ? [(.whole, "cbow_c_W_in"), (.exact, "cbow_exact_W_in")] : [(.exact, "W_in")]
      for (share, name) in shares {
        var model = try HierarchicalSoftmax(
          tree: tree, inputMatrix: input, nodeMatrix: testCase.inputs["nodes"].matrix,
          share: share)
        let p =
          isCBOW
          ? try model.probabilities(context: used) : try model.probabilities(center: used[0])
        expectEqual([p], .array([expected["leaf_probabilities"]]), 1e-12)
        let loss =
          isCBOW
          ? try model.step(context: used, target: word, learningRate: rate)
          : try model.step(center: used[0], context: word, learningRate: rate)
        #expect(
          loss.isApproximatelyEqual(
            to: try #require(expected["loss"].number), relative: 1e-12))
        expectEqual(model.inputMatrix, expected[name], 1e-12)
        expectEqual(model.nodeMatrix, expected["nodes"], 1e-12)
      }
    }
  }

  @Test func `Huffman codes`() throws {
    for testCase in try Self.cases("word2vec_huffman") {
      let counts = testCase.inputs["counts"].ints
      let vocabulary = words(counts.count)
      let tree = try HuffmanTree(words: vocabulary, counts: counts)
      for (i, word) in vocabulary.enumerated() {
        #expect(
          try tree.code(of: word)
            == testCase.expected["codes"][i].ints.map(String.init).joined())
        #expect(try tree.path(to: word) == testCase.expected["points"][i].ints)
      }
      #expect(tree.weightedLength == testCase.expected["weighted_length"].int)
    }
  }
}
