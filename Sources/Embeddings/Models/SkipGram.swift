public import Derivations

/// Word vectors learned by predicting a word's neighbours, small enough to follow with a pencil.
///
///     var model = try SkipGram(
///       vocabulary: ["кот", "сидит", "на", "коврике"],
///       inputMatrix: [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4], [0.6, 0.8]],
///       outputMatrix: [[0.05, 0.15, 0.25, 0.35], [0.1, 0.2, 0.3, 0.4]])
///     try model.step(center: "сидит", context: "кот", learningRate: 0.01)  // loss 1.5753
///     try model.step(center: "сидит", context: "кот", negatives: ["на"], learningRate: 0.01)
///
/// Without `negatives` a step computes the probability of every word and moves every output vector;
/// with them it tells the context word from the named ones and moves theirs only.
///
/// With V words and N components, the input matrix has shape [V, N] and the output matrix [N, V]: a
/// word's input vector is a row of the one, its output vector a column of the other, so that the
/// scores are h·W_out.
///
/// Source: Mikolov et al., *Efficient Estimation of Word Representations in Vector Space* (2013) and
/// *Distributed Representations of Words and Phrases and their Compositionality* (2013).
public struct SkipGram: Hashable, Sendable {
  private var matrices: WordMatrices

  /// A model with given weights.
  ///
  /// - Parameters:
  ///   - inputMatrix: W_in, shape [V, N].
  ///   - outputMatrix: W_out, shape [N, V].
  /// - Throws: ``EmbeddingError``
  public init(
    vocabulary: [String], inputMatrix: [[Double]], outputMatrix: [[Double]]
  ) throws(EmbeddingError) {
    matrices = try WordMatrices(
      vocabulary: vocabulary, inputMatrix: inputMatrix, outputMatrix: outputMatrix)
  }

  /// The words, in the order of the matrices.
  public var vocabulary: [String] { matrices.vocabulary }
  /// N, the number of components of each vector.
  public var dimension: Int { matrices.dimension }
  /// W_in, shape [V, N].
  public var inputMatrix: [[Double]] { matrices.inputRows }
  /// W_out, shape [N, V].
  public var outputMatrix: [[Double]] { matrices.outputColumns }
  /// The input vectors in vocabulary order, shape [V, N].
  public var inputVectors: [[Double]] { matrices.inputRows }
  /// The output vectors in vocabulary order, shape [V, N].
  public var outputVectors: [[Double]] { matrices.outputRows }

  /// The input vector of a word, shape [N]: what is used as the word's vector after training.
  ///
  /// - Throws: ``UnknownWord``
  public func inputVector(of word: String) throws(UnknownWord) -> [Double] {
    matrices.inputRow(try index(of: word))
  }

  /// The output vector of a word, shape [N].
  ///
  /// - Throws: ``UnknownWord``
  public func outputVector(of word: String) throws(UnknownWord) -> [Double] {
    matrices.outputRow(try index(of: word))
  }

  /// Where a word stands in the vocabulary, from 0.
  ///
  /// - Throws: ``UnknownWord``
  public func index(of word: String) throws(UnknownWord) -> Int {
    try matrices.index(of: word)
  }

  // MARK: Full softmax

  /// The probability of every word beside `center`, in vocabulary order.
  ///
  /// - Throws: ``UnknownWord``
  public func probabilities(center: String) throws -> [Double] {
    // A step of size zero computes them and moves nothing.
    try outcome(center: center, context: center).probabilities
  }

  /// Minus the logarithm of the probability of `context` beside `center`, in nats.
  ///
  /// - Throws: ``UnknownWord``
  public func loss(center: String, context: String) throws -> Double {
    try outcome(center: center, context: context).loss
  }

  /// Takes one step for one pair of words, with softmax over the vocabulary.
  ///
  /// - Returns: The loss before the step, in nats.
  /// - Throws: ``UnknownWord``, or ``EmbeddingError`` for the learning rate; then nothing has changed.
  @discardableResult
  public mutating func step(
    center: String, context: String, learningRate: Double
  ) throws -> Double {
    try WordMatrices.check(learningRate: learningRate)
    return try matrices.take(softmax(center, context), learningRate: learningRate)
  }

  /// The same step, worked out on paper; the model itself stays as it is.
  ///
  /// Its quantities are `h z exp sum p` (part `forward`), `loss` (part `loss`), `y e grad_u grad_h`
  /// (part `gradients`) and `u_new v_new` (part `update`); given are `v`, `u` and `eta`. Matrices have
  /// a row for each word. Where the largest score lies beyond ±30, the shift `m` stands before `exp`.
  ///
  /// - Parameters:
  ///   - digits: Decimals to show, or significant digits for numbers below 0.1.
  ///   - rounding: Whether every intermediate is rounded to these digits, as on paper.
  ///   - language: The language of headings and captions.
  /// - Throws: ``UnknownWord``, ``EmbeddingError`` for the learning rate, ``DigitsOutOfRange``.
  public func explainStep(
    center: String, context: String, learningRate: Double, digits: Int = 4,
    rounding: Rounding = .inDrawing, language: CaptionLanguage = .english
  ) throws -> Derivation {
    let teller = OutlineText(language)
    return try matrices.explained(
      softmax(center, context), learningRate: learningRate,
      outline: { isShifted in
        SkipGramTelling(center: center, text: teller).outline(
          SoftmaxTelling(
            words: vocabulary, target: context, isShifted: isShifted, role: .contextWord,
            text: teller))
      }, digits: digits, rounding: rounding)
  }

  private func outcome(center: String, context: String) throws -> WordStep.Outcome<Double> {
    try matrices.computed(softmax(center, context), learningRate: 0).outcome
  }

  private func softmax(_ center: String, _ context: String) throws(UnknownWord) -> WordStep {
    .skipGram(
      center: try index(of: center),
      .softmax(target: try index(of: context), words: vocabulary.count))
  }

  // MARK: Negative sampling

  /// Minus the logarithm of the probability of telling `context` from `negatives`, in nats.
  ///
  /// - Throws: ``UnknownWord``
  public func loss(center: String, context: String, negatives: [String]) throws -> Double {
    let step = try sampling(center, context, negatives)
    return try matrices.computed(step, learningRate: 0).outcome.loss
  }

  /// Takes one step for one pair of words against drawn words; a draw equal to `context` is skipped.
  ///
  /// - Returns: The loss before the step, in nats.
  /// - Throws: ``UnknownWord``, or ``EmbeddingError`` for the learning rate; then nothing has changed.
  @discardableResult
  public mutating func step(
    center: String, context: String, negatives: [String], learningRate: Double
  ) throws -> Double {
    try WordMatrices.check(learningRate: learningRate)
    return try matrices.take(
      sampling(center, context, negatives), learningRate: learningRate)
  }

  /// The same step, worked out on paper; the model itself stays as it is.
  ///
  /// Its quantities are `h z p` (part `forward`), `nll loss` (part `loss`), `y e grad_u grad_h` (part
  /// `gradients`) and `u_new v_new` (part `update`); given are `v`, `u` and `eta`. Rows are the context
  /// word's and then those of the noise.
  ///
  /// - Parameters:
  ///   - digits: Decimals to show, or significant digits for numbers below 0.1.
  ///   - rounding: Whether every intermediate is rounded to these digits, as on paper.
  ///   - language: The language of headings and captions.
  /// - Throws: ``UnknownWord``, ``EmbeddingError`` for the learning rate, ``DigitsOutOfRange``.
  public func explainStep(
    center: String, context: String, negatives: [String], learningRate: Double, digits: Int = 4,
    rounding: Rounding = .inDrawing, language: CaptionLanguage = .english
  ) throws -> Derivation {
    let teller = OutlineText(language)
    return try matrices.explained(
      sampling(center, context, negatives), learningRate: learningRate,
      outline: { _ in
        SkipGramTelling(center: center, text: teller).outline(
          NegativeSamplingTelling(
            target: context, negatives: negatives, role: .contextWord, text: teller))
      }, digits: digits, rounding: rounding)
  }

  private func sampling(
    _ center: String, _ context: String, _ negatives: [String]
  ) throws(UnknownWord) -> WordStep {
    .skipGram(
      center: try index(of: center),
      .negativeSampling(
        target: try index(of: context), negatives: try matrices.indices(of: negatives)))
  }
}
