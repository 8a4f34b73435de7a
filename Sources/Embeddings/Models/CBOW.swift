public import Derivations

/// Word vectors learned by predicting a word from its neighbours, small enough to follow with a pencil.
///
///     var model = try CBOW(
///       vocabulary: ["я", "люблю", "кошек", "собак"],
///       inputMatrix: [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4], [0.6, 0.8]],
///       outputMatrix: [[0.9, 0.8, 0.7, 0.6], [0.5, 0.4, 0.3, 0.2]])
///     try model.step(context: ["люблю", "собак"], target: "кошек", learningRate: 0.01)  // loss 1.4618
///
/// With V words and N components, the input matrix has shape [V, N] and the output matrix [N, V]. The
/// hidden vector is the mean of the context words' input vectors; the context's own order is ignored.
///
/// Source: Mikolov et al., *Efficient Estimation of Word Representations in Vector Space* (2013), §3.1.
public struct CBOW: Hashable, Sendable {
  private var matrices: WordMatrices
  /// What of the hidden vector's gradient reaches each context word.
  public var share: GradientShare

  /// A model with given weights.
  ///
  /// - Parameters:
  ///   - inputMatrix: W, shape [V, N].
  ///   - outputMatrix: W′, shape [N, V].
  ///   - share: The derivative of the mean by default; word2vec.c and gensim pass all of it on.
  /// - Throws: ``EmbeddingError``
  public init(
    vocabulary: [String], inputMatrix: [[Double]], outputMatrix: [[Double]],
    share: GradientShare = .exact
  ) throws(EmbeddingError) {
    matrices = try WordMatrices(
      vocabulary: vocabulary, inputMatrix: inputMatrix, outputMatrix: outputMatrix)
    self.share = share
  }

  /// The words, in the order of the matrices.
  public var vocabulary: [String] { matrices.vocabulary }
  /// N, the number of components of each vector.
  public var dimension: Int { matrices.dimension }
  /// W, shape [V, N].
  public var inputMatrix: [[Double]] { matrices.inputRows }
  /// W′, shape [N, V].
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

  /// The probability of every word amid `context`, in vocabulary order.
  ///
  /// - Throws: ``UnknownWord``, or ``EmbeddingError`` for an empty context or vocabulary.
  public func probabilities(context: [String]) throws -> [Double] {
    let step = try softmax(context, vocabulary[0])
    return try matrices.computed(step, learningRate: 0).outcome.probabilities
  }

  /// Minus the logarithm of the probability of `target` amid `context`, in nats.
  ///
  /// - Throws: ``UnknownWord``, or ``EmbeddingError`` for an empty context.
  public func loss(context: [String], target: String) throws -> Double {
    try matrices.computed(softmax(context, target), learningRate: 0).outcome.loss
  }

  /// Takes one step for one word and its context, with softmax over the vocabulary.
  ///
  /// - Returns: The loss before the step, in nats.
  /// - Throws: ``UnknownWord``, or ``EmbeddingError``; then nothing has changed.
  @discardableResult
  public mutating func step(
    context: [String], target: String, learningRate: Double
  ) throws -> Double {
    try WordMatrices.check(learningRate: learningRate)
    return try matrices.take(softmax(context, target), learningRate: learningRate)
  }

  /// The same step, worked out on paper; the model itself stays as it is.
  ///
  /// Its quantities are `h z exp sum p` (part `forward`), `loss` (part `loss`), `y e grad_u grad_h
  /// grad_v` (part `gradients`) and `u_new v_new` (part `update`); given are `v`, `u` and `eta`.
  ///
  /// - Parameters:
  ///   - digits: Decimals to show, or significant digits for numbers below 0.1.
  ///   - rounding: Whether every intermediate is rounded to these digits, as on paper.
  ///   - language: The language of headings and captions.
  /// - Throws: ``UnknownWord``, ``EmbeddingError`` for the learning rate or an empty context, ``DigitsOutOfRange``.
  public func explainStep(
    context: [String], target: String, learningRate: Double, digits: Int = 4,
    rounding: Rounding = .inDrawing, language: CaptionLanguage = .english
  ) throws -> Derivation {
    let teller = OutlineText(language)
    return try matrices.explained(
      softmax(context, target), learningRate: learningRate,
      outline: { isShifted in
        CBOWTelling(context: context, share: share, text: teller).outline(
          SoftmaxTelling(
            words: vocabulary, target: target, isShifted: isShifted, role: .centerWord,
            text: teller))
      }, digits: digits, rounding: rounding)
  }

  private func softmax(_ context: [String], _ target: String) throws -> WordStep {
    try step(context, .softmax(target: index(of: target), words: vocabulary.count))
  }

  private func step(_ context: [String], _ output: OutputRole) throws -> WordStep {
    guard !context.isEmpty else { throw EmbeddingError.emptyContext }
    return .cbow(context: try matrices.indices(of: context), share: share, output)
  }

  // MARK: Negative sampling

  /// Minus the logarithm of the probability of telling `target` from `negatives`, in nats.
  ///
  /// - Throws: ``UnknownWord``, or ``EmbeddingError`` for an empty context.
  public func loss(context: [String], target: String, negatives: [String]) throws -> Double {
    let step = try sampling(context, target, negatives)
    return try matrices.computed(step, learningRate: 0).outcome.loss
  }

  /// Takes one step against drawn words; a draw equal to `target` is skipped.
  ///
  /// - Returns: The loss before the step, in nats.
  /// - Throws: ``UnknownWord``, or ``EmbeddingError``; then nothing has changed.
  @discardableResult
  public mutating func step(
    context: [String], target: String, negatives: [String], learningRate: Double
  ) throws -> Double {
    try WordMatrices.check(learningRate: learningRate)
    return try matrices.take(
      sampling(context, target, negatives), learningRate: learningRate)
  }

  /// The same step, worked out on paper; the model itself stays as it is.
  ///
  /// Its quantities are `h z p` (part `forward`), `nll loss` (part `loss`), `y e grad_u grad_h grad_v`
  /// (part `gradients`) and `u_new v_new` (part `update`); given are `v`, `u` and `eta`.
  ///
  /// - Parameters:
  ///   - digits: Decimals to show, or significant digits for numbers below 0.1.
  ///   - rounding: Whether every intermediate is rounded to these digits, as on paper.
  ///   - language: The language of headings and captions.
  /// - Throws: ``UnknownWord``, ``EmbeddingError`` for the learning rate or an empty context, ``DigitsOutOfRange``.
  public func explainStep(
    context: [String], target: String, negatives: [String], learningRate: Double,
    digits: Int = 4, rounding: Rounding = .inDrawing, language: CaptionLanguage = .english
  ) throws -> Derivation {
    let teller = OutlineText(language)
    return try matrices.explained(
      sampling(context, target, negatives), learningRate: learningRate,
      outline: { _ in
        CBOWTelling(context: context, share: share, text: teller).outline(
          NegativeSamplingTelling(
            target: target, negatives: negatives, role: .centerWord, text: teller))
      }, digits: digits, rounding: rounding)
  }

  private func sampling(
    _ context: [String], _ target: String, _ negatives: [String]
  ) throws -> WordStep {
    try step(
      context,
      .negativeSampling(
        target: index(of: target), negatives: matrices.indices(of: negatives)))
  }
}
