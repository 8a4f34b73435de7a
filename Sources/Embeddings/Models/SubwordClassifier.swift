public import Derivations
internal import Metering

/// FastText's classifier with words made of pieces, small enough to follow with a pencil.
///
///     var model = try SubwordClassifier(
///       pieces: ["<хор", "оро", "ий>"], pieceVectors: [[0.1, 0.2], [0.2, 0.1], [0, 0.1]],
///       classes: ["позитив", "негатив"], classVectors: [[0.1, -0.1], [-0.05, 0.05]])
///     let document = [["<хор", "оро", "ий>"]]
///     try model.step(document: document, label: "позитив", negatives: ["негатив"], learningRate: 0.1)
///
/// A document is a list of words, each a list of its pieces; ``Subwords`` cuts words as the program does.
///
/// Source: Joulin et al., *Bag of Tricks for Efficient Text Classification* (2017) and Bojanowski et al.,
/// *Enriching Word Vectors with Subword Information* (2017).
public struct SubwordClassifier: Hashable, Sendable {
  /// How a word's vector is made from those of its pieces.
  public var composition: SubwordComposition
  /// The classes, in the order of their vectors.
  public let classes: [String]
  private var matrices: WordMatrices

  /// - Parameters:
  ///   - pieceVectors: Shape [pieces, N].
  ///   - classVectors: Shape [classes, N].
  ///   - composition: Sums, as in the paper's formula, or means.
  /// - Throws: ``EmbeddingError``
  public init(
    pieces: [String], pieceVectors: [[Double]], classes: [String], classVectors: [[Double]],
    composition: SubwordComposition = .sum
  ) throws(EmbeddingError) {
    try WordMatrices.check(vocabulary: pieces)
    try WordMatrices.check(vocabulary: classes)
    let dimension = try WordMatrices.dimension(
      of: pieceVectors, "pieceVectors", words: pieces.count)
    try WordMatrices.check(
      classVectors, "classVectors", rows: classes.count, columns: dimension)
    self.classes = classes
    self.composition = composition
    matrices = WordMatrices(
      vocabulary: pieces, inputMatrix: pieceVectors, outputRows: classVectors,
      dimension: dimension)
  }

  /// The pieces, in the order of their vectors.
  public var pieces: [String] { matrices.vocabulary }
  /// N, the number of components of each vector.
  public var dimension: Int { matrices.dimension }
  /// Shape [pieces, N].
  public var pieceVectors: [[Double]] { matrices.inputRows }
  /// Shape [classes, N].
  public var classVectors: [[Double]] { matrices.outputRows }

  /// The vector of a piece, shape [N].
  ///
  /// - Throws: ``UnknownWord``
  public func pieceVector(of piece: String) throws(UnknownWord) -> [Double] {
    matrices.inputRow(try matrices.index(of: piece))
  }

  /// The vector of a class, shape [N].
  ///
  /// - Throws: ``UnknownWord``
  public func classVector(of name: String) throws(UnknownWord) -> [Double] {
    matrices.outputRow(try index(ofClass: name))
  }

  /// The probability of every class by softmax, in the order of ``classes``.
  ///
  /// - Throws: ``UnknownWord`` for a piece, ``EmbeddingError`` for an empty document or word.
  public func probabilities(document: [[String]]) throws -> [Double] {
    let step = try step(document, .softmax(target: 0, words: classes.count))
    return try matrices.computed(step, learningRate: 0).outcome.probabilities
  }

  /// Minus the logarithm of the probability of `label`: against the named classes, or by softmax over all
  /// where none are named; in nats.
  ///
  /// - Throws: ``UnknownWord`` for a piece or a class, ``EmbeddingError`` for an empty document or word.
  public func loss(
    document: [[String]], label: String, negatives: [String] = []
  ) throws -> Double {
    try matrices.computed(
      step(document, output(label, negatives)), learningRate: 0
    ).outcome.loss
  }

  /// Takes one step for a document and its label: against the named classes, or with softmax over all
  /// where none are named.
  ///
  /// - Returns: The loss before the step, in nats.
  /// - Throws: ``UnknownWord`` for a piece or a class, ``EmbeddingError`` for an empty document or word or
  ///   the learning rate; then nothing has changed.
  @discardableResult
  public mutating func step(
    document: [[String]], label: String, negatives: [String] = [], learningRate: Double
  ) throws -> Double {
    try matrices.take(
      step(document, output(label, negatives)), learningRate: learningRate)
  }

  /// The same step, worked out on paper; the model itself stays as it is.
  ///
  /// Its quantities are the word vectors `w`, the document vector `h` and those of the output (part
  /// `forward`), `loss` (part `loss`), `y e grad_u grad_h grad_w` (part `gradients`) and `u_new g_new`
  /// (part `update`); given are the pieces `g`, the classes `u` and `eta`.
  ///
  /// - Parameters:
  ///   - negatives: Classes to tell the label from; softmax over all where none are named.
  ///   - words: What the words are called; their pieces joined by default.
  ///   - digits: Decimals to show, or significant digits for numbers below 0.1.
  ///   - rounding: Whether every intermediate is rounded to these digits, as on paper.
  ///   - language: The language of headings and captions.
  /// - Throws: ``UnknownWord`` for a piece or a class, ``EmbeddingError`` for an empty document or word or
  ///   the learning rate, ``DigitsOutOfRange``.
  public func explainStep(
    document: [[String]], label: String, negatives: [String] = [], learningRate: Double,
    words: [String] = [], digits: Int = 4, rounding: Rounding = .inDrawing,
    language: CaptionLanguage = .english
  ) throws -> Derivation {
    let text = OutlineText(language)
    let names = words.count == document.count ? words : document.map { $0.joined() }
    let telling = DocumentTelling(
      words: names, pieces: document, composition: composition, text: text)
    return try matrices.explained(
      step(document, output(label, negatives)), learningRate: learningRate,
      outline: { isShifted in
        negatives.isEmpty
          ? telling.outline(
            SoftmaxTelling(
              words: classes, target: label, isShifted: isShifted, role: .label, text: text))
          : telling.outline(
            NegativeSamplingTelling(
              target: label, negatives: negatives, role: .label, text: text))
      }, digits: digits, rounding: rounding)
  }

  private func output(_ label: String, _ negatives: [String]) throws -> OutputRole {
    guard !negatives.isEmpty else {
      return .softmax(target: try index(ofClass: label), words: classes.count)
    }
    return .negativeSampling(
      target: try index(ofClass: label), negatives: try negatives.map(index(ofClass:)))
  }

  private func index(ofClass name: String) throws(UnknownWord) -> Int {
    try WordKey.index(of: name, in: classes)
  }

  private func step(_ document: [[String]], _ output: OutputRole) throws -> WordStep {
    guard !document.isEmpty, document.allSatisfy({ !$0.isEmpty }) else {
      throw EmbeddingError.emptyContext
    }
    return .document(
      words: try document.map { try matrices.indices(of: $0) }, composition: composition, output)
  }
}
