public import Derivations

/// Skip-gram and CBOW whose probabilities come from a walk down a Huffman tree, small enough to follow
/// with a pencil.
///
///     let model = try HierarchicalSoftmax(
///       tree: HuffmanTree(words: ["кот", "на", "сидит"], counts: [3, 2, 1]),
///       inputMatrix: [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4]],
///       nodeMatrix: [[0.05, 0.1], [0.15, 0.2]])
///     try model.probabilities(center: "сидит")  // sum to 1
///
/// With V words and N components, the input matrix has shape [V, N] and the node matrix [V − 1, N], a row
/// for each inner node of the tree: words have no output vectors of their own.
///
/// Source: Morin & Bengio (2005); the tree and the signs are word2vec.c's.
public struct HierarchicalSoftmax: Hashable, Sendable {
  /// The words and the ways to them.
  public let tree: HuffmanTree
  /// What of the hidden vector's gradient reaches each context word of CBOW.
  public var share: GradientShare
  private var matrices: WordMatrices

  /// - Parameters:
  ///   - inputMatrix: Shape [V, N], in the order of the tree's words.
  ///   - nodeMatrix: Shape [V − 1, N], in the order of the tree's nodes.
  /// - Throws: ``EmbeddingError``
  public init(
    tree: HuffmanTree, inputMatrix: [[Double]], nodeMatrix: [[Double]],
    share: GradientShare = .exact
  ) throws(EmbeddingError) {
    let words = tree.words.count
    let dimension = try WordMatrices.dimension(of: inputMatrix, words: words)
    try WordMatrices.check(nodeMatrix, "nodeMatrix", rows: words - 1, columns: dimension)
    self.tree = tree
    self.share = share
    matrices = WordMatrices(
      vocabulary: tree.words, inputMatrix: inputMatrix, outputRows: nodeMatrix,
      dimension: dimension)
  }

  /// The words, in the order of the input matrix.
  public var vocabulary: [String] { matrices.vocabulary }
  /// N, the number of components of each vector.
  public var dimension: Int { matrices.dimension }
  /// Shape [V, N].
  public var inputMatrix: [[Double]] { matrices.inputRows }
  /// Shape [V − 1, N].
  public var nodeMatrix: [[Double]] { matrices.outputRows }

  // MARK: Skip-gram

  /// The probability of every word beside `center`, in vocabulary order; they sum to 1.
  ///
  /// - Throws: ``UnknownWord``
  public func probabilities(center: String) throws -> [Double] {
    try probabilities { try skipGram(center, $0) }
  }

  /// Minus the logarithm of the probability of `context` beside `center`, in nats.
  ///
  /// - Throws: ``UnknownWord``
  public func loss(center: String, context: String) throws -> Double {
    try matrices.computed(skipGram(center, context), learningRate: 0).outcome.loss
  }

  /// Takes one step of Skip-gram.
  ///
  /// - Returns: The loss before the step, in nats.
  /// - Throws: ``UnknownWord``, or ``EmbeddingError`` for the learning rate; then nothing has changed.
  @discardableResult
  public mutating func step(
    center: String, context: String, learningRate: Double
  ) throws -> Double {
    try matrices.take(skipGram(center, context), learningRate: learningRate)
  }

  /// The same step, worked out on paper; the model itself stays as it is.
  ///
  /// Its quantities are `h z s q P` (part `forward`), `nll loss` (part `loss`), `y e grad_u grad_h`
  /// (part `gradients`) and `u_new v_new` (part `update`); given are `v`, the nodes `u` and `eta`. Rows
  /// are the nodes on the path, from the root.
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
    let text = OutlineText(language)
    let telling = try telling(context, .contextWord, text)
    return try matrices.explained(
      skipGram(center, context), learningRate: learningRate,
      outline: { _ in SkipGramTelling(center: center, text: text).outline(telling) },
      digits: digits, rounding: rounding)
  }

  private func skipGram(_ center: String, _ context: String) throws(UnknownWord) -> WordStep {
    .skipGram(center: try matrices.index(of: center), try path(to: context))
  }

  // MARK: CBOW

  /// The probability of every word amid `context`, in vocabulary order; they sum to 1.
  ///
  /// - Throws: ``UnknownWord``, or ``EmbeddingError`` for an empty context.
  public func probabilities(context: [String]) throws -> [Double] {
    try probabilities { try cbow(context, $0) }
  }

  /// Minus the logarithm of the probability of `target` amid `context`, in nats.
  ///
  /// - Throws: ``UnknownWord``, or ``EmbeddingError`` for an empty context.
  public func loss(context: [String], target: String) throws -> Double {
    try matrices.computed(cbow(context, target), learningRate: 0).outcome.loss
  }

  /// Takes one step of CBOW.
  ///
  /// - Returns: The loss before the step, in nats.
  /// - Throws: ``UnknownWord``, or ``EmbeddingError``; then nothing has changed.
  @discardableResult
  public mutating func step(
    context: [String], target: String, learningRate: Double
  ) throws -> Double {
    try matrices.take(cbow(context, target), learningRate: learningRate)
  }

  /// The same step, worked out on paper; the model itself stays as it is.
  ///
  /// Its quantities are those of Skip-gram and `grad_v`, the share of each context word.
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
    let text = OutlineText(language)
    let telling = try telling(target, .centerWord, text)
    return try matrices.explained(
      cbow(context, target), learningRate: learningRate,
      outline: { _ in
        CBOWTelling(context: context, share: share, text: text).outline(telling)
      }, digits: digits, rounding: rounding)
  }

  private func cbow(_ context: [String], _ target: String) throws -> WordStep {
    guard !context.isEmpty else { throw EmbeddingError.emptyContext }
    return .cbow(
      context: try matrices.indices(of: context), share: share, try path(to: target))
  }

  // MARK: Both

  private func path(to word: String) throws(UnknownWord) -> OutputRole {
    let index = try tree.index(of: word)
    return .path(points: tree.points[index], code: tree.codes[index])
  }

  private func telling(
    _ word: String, _ role: PredictedWord, _ text: OutlineText
  ) throws(UnknownWord) -> HierarchicalSoftmaxTelling {
    HierarchicalSoftmaxTelling(
      target: word, nodes: try tree.path(to: word).map(String.init), role: role, text: text)
  }

  private func probabilities(_ step: (String) throws -> WordStep) throws -> [Double] {
    try vocabulary.map { word in
      // A step of size zero computes the loss and moves nothing.
      .exp(-(try matrices.computed(step(word), learningRate: 0).outcome.loss))
    }
  }
}
