public import Derivations
internal import Metering

/// Word vectors learned by predicting a word's neighbours, with full softmax over the vocabulary.
///
/// Small enough to follow with a pencil: a step computes the probability of every word and moves
/// every output vector.
///
///     var model = try SkipGram(
///       vocabulary: ["кот", "сидит", "на", "коврике"],
///       inputMatrix: [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4], [0.6, 0.8]],
///       outputMatrix: [[0.05, 0.15, 0.25, 0.35], [0.1, 0.2, 0.3, 0.4]])
///     try model.step(center: "сидит", context: "кот", learningRate: 0.01)  // loss 1.5753
///
/// With V words and N components, the input matrix has shape [V, N] and the output matrix [N, V]: a
/// word's input vector is a row of the one, its output vector a column of the other, so that the
/// scores are h·W_out.
///
/// Source: Mikolov et al., *Efficient Estimation of Word Representations in Vector Space* (2013).
public struct SkipGram: Hashable, Sendable {
  /// The words, in the order of the matrices.
  public let vocabulary: [String]
  /// N, the number of components of each vector.
  public let dimension: Int
  /// Row-major, a row for each word.
  private var input: [Double]
  /// Row-major, a row for each word: the transpose of ``outputMatrix``, so that vectors lie together.
  private var output: [Double]

  /// A model with given weights.
  ///
  /// - Parameters:
  ///   - inputMatrix: W_in, shape [V, N].
  ///   - outputMatrix: W_out, shape [N, V].
  /// - Throws: ``SkipGramError``
  public init(
    vocabulary: [String], inputMatrix: [[Double]], outputMatrix: [[Double]]
  ) throws(SkipGramError) {
    guard !vocabulary.isEmpty else { throw .emptyVocabulary }
    var known: Set<String> = []
    for word in vocabulary where !known.insert(word).inserted { throw .repeatedWord(word) }
    let words = vocabulary.count
    guard let dimension = inputMatrix.first?.count, dimension > 0 else {
      guard inputMatrix.isEmpty else { throw .noComponents }
      throw .shapeMismatch(
        matrix: "inputMatrix", expected: "\(words), one for each word", found: "0 rows")
    }
    try Self.check(inputMatrix, "inputMatrix", rows: words, columns: dimension)
    try Self.check(outputMatrix, "outputMatrix", rows: dimension, columns: words)
    self.vocabulary = vocabulary
    self.dimension = dimension
    self.input = inputMatrix.flatMap { $0 }
    self.output = (0..<words).flatMap { j in outputMatrix.map { $0[j] } }
  }

  private static func check(
    _ matrix: [[Double]], _ name: String, rows: Int, columns: Int
  ) throws(SkipGramError) {
    guard matrix.count == rows else {
      throw .shapeMismatch(
        matrix: name, expected: "\(rows), shape [\(rows), \(columns)]",
        found: counted(matrix.count, "row"))
    }
    for (i, row) in matrix.enumerated() {
      guard row.count == columns else {
        throw .shapeMismatch(
          matrix: name, expected: "\(columns), shape [\(rows), \(columns)]",
          found: counted(row.count, "column") + " in row \(i)")
      }
      if let j = row.firstIndex(where: { !$0.isFinite }) {
        throw .notFinite(matrix: name, row: i, column: j)
      }
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// W_in, shape [V, N].
  public var inputMatrix: [[Double]] { inputVectors }

  /// W_out, shape [N, V].
  public var outputMatrix: [[Double]] {
    (0..<dimension).map { i in
      vocabulary.indices.map { j in output[j * dimension + i] }
    }
  }

  /// The input vectors in vocabulary order, shape [V, N].
  public var inputVectors: [[Double]] { vocabulary.indices.map { row($0, of: input) } }

  /// The output vectors in vocabulary order, shape [V, N].
  public var outputVectors: [[Double]] { vocabulary.indices.map { row($0, of: output) } }

  /// The input vector of a word, shape [N]: what is used as the word's vector after training.
  ///
  /// - Throws: ``UnknownWord``
  public func inputVector(of word: String) throws(UnknownWord) -> [Double] {
    row(try index(of: word), of: input)
  }

  /// The output vector of a word, shape [N].
  ///
  /// - Throws: ``UnknownWord``
  public func outputVector(of word: String) throws(UnknownWord) -> [Double] {
    row(try index(of: word), of: output)
  }

  /// Where a word stands in the vocabulary, from 0.
  ///
  /// - Throws: ``UnknownWord``
  public func index(of word: String) throws(UnknownWord) -> Int {
    guard let index = vocabulary.firstIndex(of: word) else {
      throw UnknownWord(word, vocabulary: vocabulary)
    }
    return index
  }

  private func row(_ index: Int, of matrix: [Double]) -> [Double] {
    Array(matrix[index * dimension..<(index + 1) * dimension])
  }

  // MARK: Steps

  /// The probability of every word beside `center`, in vocabulary order.
  ///
  /// - Throws: ``UnknownWord``
  public func probabilities(center: String) throws -> [Double] {
    // A step of size zero computes them and moves nothing.
    try computed(center: center, context: center, learningRate: 0).probabilities
  }

  /// Minus the logarithm of the probability of `context` beside `center`, in nats.
  ///
  /// - Throws: ``UnknownWord``
  public func loss(center: String, context: String) throws -> Double {
    try computed(center: center, context: context, learningRate: 0).loss
  }

  /// Takes one step for one pair of words.
  ///
  /// - Returns: The loss before the step, in nats.
  /// - Throws: ``UnknownWord``, or ``SkipGramError`` for the learning rate; then nothing has changed.
  @discardableResult
  public mutating func step(
    center: String, context: String, learningRate: Double
  ) throws -> Double {
    try Self.check(learningRate)
    let start = try index(of: center) * dimension
    let next = try computed(center: center, context: context, learningRate: learningRate)
    guard next.center.allSatisfy(\.isFinite), next.output.allSatisfy(\.isFinite) else {
      throw SkipGramError.stepTooLarge(learningRate: learningRate)
    }
    input.replaceSubrange(start..<start + dimension, with: next.center)
    output = next.output
    return next.loss
  }

  /// The same step, worked out on paper; the model itself stays as it is.
  ///
  /// Its quantities are `h z exp sum p` (part `forward`), `loss` (part `loss`), `y e grad_u grad_h`
  /// (part `gradients`) and `u_new v_new` (part `update`); given are `v`, `u` and `eta`. Matrices have
  /// a row for each word. Where the largest score lies beyond ±30, the shift `m` stands before `exp`.
  ///
  /// - Parameters:
  ///   - digits: Decimals to show, or significant digits for numbers below 0.1.
  ///   - language: The language of headings and captions.
  /// - Throws: ``UnknownWord``, or ``SkipGramError`` for the learning rate.
  public func explainStep(
    center: String, context: String, learningRate: Double, digits: Int = 4,
    language: CaptionLanguage = .english
  ) throws -> Derivation {
    try Self.check(learningRate)
    let start = try index(of: center) * dimension
    let contextIndex = try index(of: context)
    // Each weight appears in about ten recorded operands of two hundred bytes.
    try Meter.charge(30 * output.count)
    try Meter.reserve(bytes: 2000 * output.count)
    var transcript = Transcript<Double>()
    var centerRow = (0..<dimension).map { i in
      transcript.given("v", i, value: input[start + i])
    }
    var outputRows = output.enumerated().map { place, weight in
      transcript.given("u", place / dimension, place % dimension, value: weight)
    }
    let eta = transcript.given("eta", value: learningRate)
    run(
      &centerRow, &outputRows, context: contextIndex, learningRate: eta, recorder: &transcript)
    let told = SkipGramOutline(
      vocabulary: vocabulary, center: center, context: context,
      isShifted: transcript.quantities.contains { $0.name == "m" }, language: language)
    return transcript.derivation(outline: told.outline, digits: digits)
  }

  private static func check(_ learningRate: Double) throws(SkipGramError) {
    guard learningRate > 0, learningRate.isFinite else { throw .learningRate(learningRate) }
  }

  /// What a step computes, with the vectors it leaves behind.
  private struct Computed {
    var center: [Double]
    var output: [Double]
    var loss: Double
    var probabilities: [Double]
  }

  private func computed(
    center: String, context: String, learningRate: Double
  ) throws -> Computed {
    let centerIndex = try index(of: center)
    let contextIndex = try index(of: context)
    try Meter.charge(4 * output.count)
    try Meter.reserve(bytes: 8 * output.count)
    defer { Meter.release(bytes: 8 * output.count) }
    var centerRow = row(centerIndex, of: input)
    var outputRows = output
    var silent = Silent<Double>()
    let (loss, probabilities) = run(
      &centerRow, &outputRows, context: contextIndex, learningRate: learningRate,
      recorder: &silent)
    return Computed(
      center: centerRow, output: outputRows, loss: loss, probabilities: probabilities)
  }

  @discardableResult
  private func run<R: Recorder>(
    _ center: inout [R.Number], _ output: inout [R.Number], context: Int, learningRate: R.Number,
    recorder: inout R
  ) -> (loss: R.Number, probabilities: [R.Number]) {
    let scratch = SkipGramScratch<R.Number>(words: vocabulary.count, dimension: dimension)
    let loss = center.withUnsafeMutableBufferPointer { center in
      output.withUnsafeMutableBufferPointer { output in
        skipGramStep(
          center: center, output: output, context: context, learningRate: learningRate,
          scratch: scratch, recorder: &recorder)
      }
    }
    return (loss, Array(scratch.probabilities))
  }
}
