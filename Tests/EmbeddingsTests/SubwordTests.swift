import Derivations
import Embeddings
import Foundation
import Metering
import TestSupport
import Testing

struct SubwordTests {
  @Test func `pieces and buckets are fastText's`() throws {
    for testCase in try OracleFile("fasttext_subwords", in: .module).cases {
      let shortest = try #require(testCase.params["minn"].int)
      let longest = try #require(testCase.params["maxn"].int)
      // fastText turns pieces off with a longest length of 0; here there is no such range.
      guard longest >= max(shortest, 1) else { continue }
      let subwords = try Subwords(
        lengths: shortest...longest,
        bucketCount: try #require(testCase.params["bucket"].int))
      let word = try #require(testCase.inputs["word"].text)
      let pieces = subwords.ngrams(of: word)
      let wanted = testCase.expected["ngrams"].texts
      #expect(pieces.map { Array($0.utf8) } == wanted.map { Array($0.utf8) })
      #expect(subwords.buckets(of: word) == testCase.expected["bucket_id"].ints)
    }
  }

  @Test func `buckets of word n-grams are fastText's`() throws {
    for testCase in try OracleFile("fasttext_word_ngrams", in: .module).cases {
      let subwords = try Subwords(bucketCount: try #require(testCase.params["bucket"].int))
      let found = try subwords.wordNgramBuckets(
        of: testCase.inputs["tokens"].texts,
        longest: try #require(testCase.params["wordNgrams"].int))
      #expect(found == testCase.expected["ids"].ints)
    }
  }

  @Test func `n-grams of a long line are paid for`() throws {
    let subwords = try Subwords(bucketCount: 100)
    let line = [String](repeating: "слово", count: 2000)
    #expect(throws: MeterStop(.steps)) {
      try Meter.withCurrent(Meter(steps: 100_000)) {
        try subwords.wordNgramBuckets(of: line, longest: .max)
      }
    }
    #expect(throws: MeterStop(.memory)) {
      try Meter.withCurrent(Meter(bytes: 1 << 20)) {
        try subwords.wordNgramBuckets(of: line, longest: 2000)
      }
    }
    #expect(try subwords.wordNgramBuckets(of: line, longest: .max).count == 1999 * 1000)
  }

  @Test(arguments: [0, -3, Int(Int32.max) + 1])
  func `a number of buckets out of range is refused`(count: Int) {
    #expect(throws: SubwordsError.bucketCount(count)) { try Subwords(bucketCount: count) }
  }

  @Test func `the course's document, step by step`() throws {
    let testCase = try #require(try OracleFile("fasttext_step", in: .module)["lecture_sum"])
    let inputs = testCase.inputs
    let rate = try #require(testCase.params["lr"].number)
    let document = inputs["words"].elements.map(\.texts)
    var model = try SubwordClassifier(
      pieces: inputs["ngrams"].texts, pieceVectors: inputs["ngram_vectors"].matrix,
      classes: ["позитив", "негатив"], classVectors: inputs["class_vectors"].matrix)
    let derivation = try model.explainStep(
      document: document, label: "позитив", negatives: ["негатив"], learningRate: rate)
    let expected = testCase.expected
    for (name, key) in [("w", "word_vectors"), ("grad_u", "grad_class"), ("u_new", "class_new"),
      ("g_new", "ngrams_new")]
    {
      let found = try derivation.matrix(name)
      for (row, wanted) in zip(found, expected[key].matrix) {
        #expect(row.isApproximatelyEqual(to: wanted, relative: 1e-12))
      }
      #expect(found.count == expected[key].elements.count)
    }
    for (name, key) in [("h", "hidden"), ("z", "scores")] {
      #expect(
        try derivation.vector(name).isApproximatelyEqual(
          to: expected[key].numbers, relative: 1e-12))
    }
    let loss = try model.step(
      document: document, label: "позитив", negatives: ["негатив"], learningRate: rate)
    #expect(loss == (try derivation.value("loss")))
    #expect(
      loss.isApproximatelyEqual(to: try #require(expected["loss"].number), relative: 1e-12))
    #expect(model.classVectors == (try derivation.matrix("u_new")))
    #expect(model.pieceVectors == (try derivation.matrix("g_new")))
    #expect(try WrittenSteps.check(derivation) > 20)
  }

  /// fastText takes the mean of all rows: that is CBOW's step with these rows as context.
  @Test func `one update of the program, with every loss`() throws {
    for testCase in try OracleFile("fasttext_step", in: .module).cases.dropFirst() {
      let input = testCase.inputs["input"].matrix
      let output = testCase.inputs["output"].matrix
      let rows = testCase.inputs["rows"].ints.map(Int32.init)
      let label = try #require(testCase.inputs["label"].int)
      let rate = try #require(testCase.params["lr"].number)
      let loss = try #require(testCase.params["loss"].text)
      let negatives =
        loss == "ova"
        ? output.indices.map(Int32.init).filter { $0 != label }
        : testCase.inputs["negatives"].ints.map(Int32.init)
      for (share, key) in [
        (GradientShare.exact, "input_supervised"), (.whole, "input_unsupervised"),
      ] {
        var v = input.flatMap { $0 }
        var u = output.flatMap { $0 }
        let dimension = input[0].count
        let found = v.withUnsafeMutableBufferPointer { v in
          u.withUnsafeMutableBufferPointer { u in
            rows.withUnsafeBufferPointer { rows in
              negatives.withUnsafeBufferPointer { negatives in
                let scratch = HiddenScratch<Double>(dimension: dimension)
                var silent = Silent<Double>()
                let outputRows = Rows(u, dimension: dimension)
                let inputRows = Rows(v, dimension: dimension)
                if loss == "softmax" {
                  return cbowStep(
                    context: rows, input: inputRows,
                    output: SoftmaxOutput(rows: outputRows, target: label), learningRate: rate,
                    share: share, scratch: scratch, recorder: &silent)
                }
                return cbowStep(
                  context: rows, input: inputRows,
                  output: NegativeSamplingOutput(
                    rows: outputRows, target: label, negatives: negatives),
                  learningRate: rate, share: share, scratch: scratch, recorder: &silent)
              }
            }
          }
        }
        let isSimple = Set(negatives).count == negatives.count && !negatives.contains(Int32(label))
        if isSimple {
          let wanted = try #require(testCase.expected["loss"].number)
          #expect(found.isApproximatelyEqual(to: wanted, relative: 1e-12))
        }
        let wantedInput = testCase.expected[key].matrix.flatMap { $0 }
        let wantedOutput = testCase.expected["output_new"].matrix.flatMap { $0 }
        #expect(v.isApproximatelyEqual(to: wantedInput, relative: 1e-12, absolute: 1e-14))
        #expect(u.isApproximatelyEqual(to: wantedOutput, relative: 1e-12, absolute: 1e-14))
      }
    }
  }
}

/// The loss of fastText with several right answers, against its definition.
struct OneVersusAllTests {
  @Test func `gradients agree with central differences`() {
    let input = [0.3, -0.2, 0.5, 0.1, 0.4, -0.6]
    let output = [0.2, -0.1, 0.7, 0.6, 0.3, -0.4, -0.5, 0.8, 0.1, 0.05, -0.9, 0.2]
    let rate = 1e-3
    var newInput = input
    var newOutput = output
    _ = Self.loss(&newInput, &newOutput, rate: rate)
    let shift = 1e-5
    func slope(_ change: (Double) -> (input: [Double], output: [Double])) -> Double {
      var (up, down) = (change(shift), change(-shift))
      return (Self.loss(&up.input, &up.output, rate: 0) - Self.loss(&down.input, &down.output, rate: 0))
        / (2 * shift)
    }
    func moved(_ numbers: [Double], _ i: Int, by shift: Double) -> [Double] {
      var numbers = numbers
      numbers[i] += shift
      return numbers
    }
    for i in input.indices {
      let wanted = slope { (moved(input, i, by: $0), output) }
      #expect(((input[i] - newInput[i]) / rate).isApproximatelyEqual(to: wanted, relative: 1e-6, absolute: 1e-8))
    }
    for i in output.indices {
      let wanted = slope { (input, moved(output, i, by: $0)) }
      #expect(((output[i] - newOutput[i]) / rate).isApproximatelyEqual(to: wanted, relative: 1e-6, absolute: 1e-8))
    }
  }

  /// Two rows of 3 as context, four answers, of which 0 and 2 are right.
  private static func loss(_ input: inout [Double], _ output: inout [Double], rate: Double) -> Double {
    let context: [Int32] = [0, 1]
    let targets: [Int32] = [0, 2]
    return input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        context.withUnsafeBufferPointer { context in
          targets.withUnsafeBufferPointer { targets in
            let scratch = HiddenScratch<Double>(dimension: 3)
            var silent = Silent<Double>()
            return cbowStep(
              context: context, input: Rows(input, dimension: 3),
              output: OneVersusAllOutput(rows: Rows(output, dimension: 3), targets: targets),
              learningRate: rate, share: .exact, scratch: scratch, recorder: &silent)
          }
        }
      }
    }
  }
}
