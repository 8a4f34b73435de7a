public import Derivations

/// A word and a context word of GloVe with their parameters, small enough to follow with a pencil.
///
///     var pair = try GloVePair(
///       word: "cat", vector: [0.1, 0.2], bias: 0.01,
///       context: "chases", contextVector: [0.25, 0.35], contextBias: 0.02)
///     try pair.explainStep(count: 1, learningRate: 0.01, maximum: 10, target: .log1p)
///
/// A step of GloVe looks at one entry of the table of co-occurrences and moves these parameters only.
///
/// Source: Pennington, Socher & Manning, *GloVe: Global Vectors for Word Representation* (2014).
public struct GloVePair: Hashable, Sendable {
  public let word: String
  public let context: String
  /// The vector and then the bias.
  private var wordParameters: [Double]
  private var contextParameters: [Double]
  /// Sums of squared gradients, for the optimizers that keep them.
  private var wordSquares: [Double] = []
  private var contextSquares: [Double] = []
  /// Which optimizer the sums belong to.
  private var squaresOwner: GloVeOptimizer?

  /// - Parameters:
  ///   - vector: *w*, shape [N].
  ///   - contextVector: *c*, shape [N].
  /// - Throws: ``EmbeddingError`` for vectors without components, of different lengths, or with entries
  ///   that are not finite.
  public init(
    word: String, vector: [Double], bias: Double, context: String, contextVector: [Double],
    contextBias: Double
  ) throws(EmbeddingError) {
    guard !vector.isEmpty else { throw .noComponents }
    try WordMatrices.check([vector], "vector", rows: 1, columns: vector.count)
    try WordMatrices.check([contextVector], "contextVector", rows: 1, columns: vector.count)
    try WordMatrices.check([[bias]], "bias", rows: 1, columns: 1)
    try WordMatrices.check([[contextBias]], "contextBias", rows: 1, columns: 1)
    self.word = word
    self.context = context
    wordParameters = vector + [bias]
    contextParameters = contextVector + [contextBias]
  }

  /// - Parameters:
  ///   - parameters: The word's vector and then its bias, shape [N + 1].
  ///   - squares: What the optimizer remembers of them.
  init(
    word: String, parameters: [Double], squares: [Double], context: String,
    contextParameters: [Double], contextSquares: [Double], optimizer: GloVeOptimizer
  ) {
    self.word = word
    self.context = context
    wordParameters = parameters
    self.contextParameters = contextParameters
    wordSquares = squares
    self.contextSquares = contextSquares
    squaresOwner = optimizer
  }

  /// *w*, shape [N].
  public var vector: [Double] { Array(wordParameters.dropLast()) }
  public var bias: Double { wordParameters.last ?? 0 }
  /// *c*, shape [N].
  public var contextVector: [Double] { Array(contextParameters.dropLast()) }
  public var contextBias: Double { contextParameters.last ?? 0 }

  /// What the model says of the pair: *w* · *c* and both biases, which should be near the target.
  public var score: Double {
    zip(vector, contextVector).reduce(0) { $0 + $1.0 * $1.1 } + bias + contextBias
  }

  /// The weighted square of the difference of ``score`` and the target.
  ///
  /// - Parameters:
  ///   - count: How often the two words stand near each other, X.
  ///   - maximum: The count from which on every pair weighs 1.
  ///   - alpha: The exponent of the weighting function.
  /// - Throws: ``GloVeError``
  public func loss(
    count: Double, maximum: Double = 100, alpha: Double = 0.75, target: GloVeTarget = .log
  ) throws -> Double {
    try Self.check(count, 1, maximum, alpha, target)
    var trial = self
    trial.prepareSquares(for: .sgd)
    let objective = GloVeObjective(maximum: maximum, alpha: alpha, target: target)
    var silent = Silent<Double>()
    // A step of size zero computes it and moves nothing.
    return Self.run(
      &trial.wordParameters, &trial.wordSquares, &trial.contextParameters,
      &trial.contextSquares, count, objective, .sgd, 0, &silent)
  }

  /// Takes one step.
  ///
  /// - Parameters:
  ///   - count: How often the two words stand near each other, X.
  ///   - maximum: The count from which on every pair weighs 1.
  ///   - alpha: The exponent of the weighting function.
  /// - Returns: The loss before the step.
  /// - Throws: ``GloVeError``, or ``EmbeddingError`` for the learning rate; then nothing has changed.
  @discardableResult
  public mutating func step(
    count: Double, learningRate: Double, maximum: Double = 100, alpha: Double = 0.75,
    target: GloVeTarget = .log, optimizer: GloVeOptimizer = .sgd
  ) throws -> Double {
    try Self.check(count, learningRate, maximum, alpha, target)
    var next = self
    next.prepareSquares(for: optimizer)
    let objective = GloVeObjective(maximum: maximum, alpha: alpha, target: target)
    var silent = Silent<Double>()
    let loss = Self.run(
      &next.wordParameters, &next.wordSquares, &next.contextParameters, &next.contextSquares,
      count, objective, optimizer, learningRate, &silent)
    guard (next.wordParameters + next.contextParameters).allSatisfy(\.isFinite) else {
      throw EmbeddingError.stepTooLarge(learningRate: learningRate)
    }
    self = next
    return loss
  }

  /// The same step, worked out on paper; the pair itself stays as it is.
  ///
  /// Its quantities are `f t s delta` (part `forward`), `loss` (part `loss`), `g grad_w grad_c grad_b`
  /// (part `gradients`) and `w_new c_new b_new d_new` (part `update`).
  ///
  /// - Parameters:
  ///   - count: How often the two words stand near each other, X.
  ///   - maximum: The count from which on every pair weighs 1.
  ///   - alpha: The exponent of the weighting function.
  ///   - digits: Decimals to show, or significant digits for numbers below 0.1.
  ///   - rounding: Whether every intermediate is rounded to these digits, as on paper.
  ///   - language: The language of headings and captions.
  /// - Throws: ``GloVeError``, ``EmbeddingError`` for the learning rate, ``DigitsOutOfRange``.
  public func explainStep(
    count: Double, learningRate: Double, maximum: Double = 100, alpha: Double = 0.75,
    target: GloVeTarget = .log, optimizer: GloVeOptimizer = .sgd, digits: Int = 4,
    rounding: Rounding = .inDrawing, language: CaptionLanguage = .english
  ) throws -> Derivation {
    try Self.check(count, learningRate, maximum, alpha, target)
    try DigitsOutOfRange.check(digits)
    var pair = self
    pair.prepareSquares(for: optimizer)
    var transcript = Transcript<Double>(rounding: rounding, digits: digits)
    var w = Self.given("w", "b", pair.wordParameters, in: &transcript)
    var c = Self.given("c", "d", pair.contextParameters, in: &transcript)
    var wordSquares = Self.given("G_w", "G_b", pair.wordSquares, in: &transcript)
    var contextSquares = Self.given("G_c", "G_d", pair.contextSquares, in: &transcript)
    let x = transcript.given("x", value: count)
    let objective = GloVeObjective(
      maximum: transcript.given("x_max", value: maximum),
      alpha: transcript.given("alpha", value: alpha), target: target)
    let eta = transcript.given("eta", value: learningRate)
    _ = Self.run(
      &w, &wordSquares, &c, &contextSquares, x, objective, optimizer, eta, &transcript)
    guard (w + c).allSatisfy(\.value.isFinite) else {
      throw EmbeddingError.stepTooLarge(learningRate: learningRate)
    }
    let telling = GloVeTelling(
      word: word, context: context, isCommon: count >= maximum, target: target,
      optimizer: optimizer, text: OutlineText(language))
    return transcript.derivation(outline: telling.outline, digits: digits)
  }

  private static func given(
    _ vector: String, _ bias: String, _ values: [Double], in transcript: inout Transcript<Double>
  ) -> [TracedNumber<Double>] {
    var numbers = values.dropLast().enumerated().map { i, value in
      transcript.given(vector, i, value: value)
    }
    numbers.append(transcript.given(bias, value: values.last ?? 0))
    return numbers
  }

  private mutating func prepareSquares(for optimizer: GloVeOptimizer) {
    guard squaresOwner != optimizer else { return }
    let start = optimizer == .gloVeC ? 1.0 : 0
    wordSquares = wordParameters.map { _ in start }
    contextSquares = wordSquares
    squaresOwner = optimizer
  }

  private static func run<R: Recorder>(
    _ word: inout [R.Number], _ wordSquares: inout [R.Number], _ context: inout [R.Number],
    _ contextSquares: inout [R.Number], _ count: R.Number, _ objective: GloVeObjective<R.Number>,
    _ optimizer: GloVeOptimizer, _ learningRate: R.Number, _ recorder: inout R
  ) -> R.Number {
    word.withUnsafeMutableBufferPointer { word in
      wordSquares.withUnsafeMutableBufferPointer { wordSquares in
        context.withUnsafeMutableBufferPointer { context in
          contextSquares.withUnsafeMutableBufferPointer { contextSquares in
            gloVeStep(
              word: GloVeRow(parameters: word, squares: wordSquares),
              context: GloVeRow(parameters: context, squares: contextSquares), count: count,
              objective: objective, optimizer: optimizer, learningRate: learningRate,
              recorder: &recorder)
          }
        }
      }
    }
  }

  private static func check(
    _ count: Double, _ learningRate: Double, _ maximum: Double, _ alpha: Double,
    _ target: GloVeTarget
  ) throws {
    try WordMatrices.check(learningRate: learningRate)
    let least = target == .log ? "above 0" : "at least 0"
    guard count.isFinite, target == .log ? count > 0 : count >= 0 else {
      throw GloVeError.count(count, expected: least)
    }
    guard maximum.isFinite, maximum > 0 else { throw GloVeError.maximum(maximum) }
    guard alpha.isFinite, alpha >= 0 else { throw GloVeError.alpha(alpha) }
  }
}

/// What GloVe cannot be computed with.
public enum GloVeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A count that has no logarithm.
  case count(Double, expected: String)
  case maximum(Double)
  case alpha(Double)
  case window(Int)
  case setting(name: String, found: String, expected: String)
  /// No word is left after counting; 1 for a text without any.
  case emptyVocabulary(minCount: Int)
  case oneWord(String)
  /// No two words of the vocabulary stand near each other.
  case noPairs(window: Int)

  public var description: String {
    switch self {
    case .count(let count, let expected):
      "the count is \(count), expected \(expected): pairs that never meet take no part"
    case .maximum(let maximum):
      "the count that weighs 1 is \(maximum), expected a positive finite number"
    case .alpha(let alpha):
      "the exponent alpha is \(alpha), expected a finite number of at least 0"
    case .window(let window): "the window is \(window) words wide, expected at least 1"
    case .setting(let name, let found, let expected): "\(name) is \(found), expected \(expected)"
    case .emptyVocabulary(let minCount):
      minCount > 1
        ? "no word occurs \(minCount) times or more; lower minCount or give more text"
        : "the text has no words"
    case .oneWord(let word):
      "the vocabulary has the one word '\(word)'; there is nothing to tell it from"
    case .noPairs(let window):
      "no two words of the vocabulary stand within \(window) words of each other in a sentence"
    }
  }
}
