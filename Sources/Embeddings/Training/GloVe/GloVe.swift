public import Corpora
internal import Metering
internal import Numerics

/// Word vectors learned from how often words stand near each other.
///
///     let model = try GloVe(
///       sentences: sentences, settings: GloVeSettings(vectorSize: 50, minCount: 2, maximum: 10))
///     try model.vectors().mostSimilar(to: "кот")
///
/// Counts pairs of words as ``Cooccurrences`` does, brings them into random order once and goes through
/// them so many times; each step is the one that ``GloVePair`` explains. In the deterministic mode that
/// is double precision on one thread, as in the authors' program on one thread; the same text, settings
/// and seed give the same bytes.
///
/// Source: Pennington, Socher & Manning, *GloVe: Global Vectors for Word Representation* (2014), and the
/// authors' programs, of which the defaults are.
public struct GloVe: Sendable {
  /// Which of a word's two vectors.
  public enum Side: Hashable, Sendable {
    /// *w* + *w̃*, as the authors' program writes them.
    case sum
    /// *w*, the word's own.
    case word
    /// *w̃*, the word's as a context.
    case context
  }

  public let settings: GloVeSettings
  /// The vocabulary: frequent words first, of equals the earlier seen.
  public let words: [String]
  /// How often each word occurs; 0 where it was not counted.
  public let wordCounts: [Int]
  /// What each pass cost: the mean over all pairs of ½ f δ², as the authors' program prints it.
  public internal(set) var losses: [Double] = []
  /// Row-major, shape [2 V, N + 1]: words and then context words, each vector with its bias behind it.
  var parameters: [Double]
  /// Sums of squared gradients in the same order.
  var squares: [Double]
  let cells: GloVeCells

  /// Counts the pairs of sentences and trains.
  ///
  /// - Parameter sentences: Their words.
  /// - Throws: ``GloVeError``, ``EmbeddingError``.
  public init(sentences: [[String]], settings: GloVeSettings = GloVeSettings()) throws {
    try self.init(text: .sentences(sentences), settings: settings, memoryLimit: nil)
  }

  /// Counts the pairs of a corpus and trains: each document is a sentence, its words stand between spaces.
  ///
  /// The text is read twice and never held; the table of pairs is.
  ///
  /// - Throws: ``CorpusError``, ``GloVeError``, ``EmbeddingError``.
  public init(corpus: TextCorpus, settings: GloVeSettings = GloVeSettings()) throws {
    try self.init(text: .corpus(corpus), settings: settings, memoryLimit: nil)
  }

  // konspekt:hide
  /// The same with a table of any size: what does not fit goes to temporary files.
  ///
  /// - Parameters:
  ///   - text: Read twice and never held.
  ///   - memoryLimit: Bytes for the table of pairs, and again for shuffling; nil without temporary files.
  ///   - onPhase: Called where each part of the work begins.
  ///   - onProgress: Called after each pass, on the calling thread.
  public init(
    text: TrainingText, settings: GloVeSettings, memoryLimit: Int?,
    onPhase: ((GloVePhase) -> Void)? = nil, onProgress: ((GloVeProgress) throws -> Void)? = nil
  ) throws {
    try settings.check()
    let spill = try memoryLimit.map { Spill(memoryLimit: $0, folder: try TemporaryFolder()) }
    var random = try PermutedCongruential(seed: settings.seed)
    onPhase?(.countingWords)
    let vocabulary = try WordVocabulary(text: text, minCount: settings.minCount)
    if vocabulary.count == 0, try !text.hasWords() { throw GloVeError.emptyVocabulary(minCount: 1) }
    try Self.check(words: vocabulary.words, settings)
    let cells = try GloVeCells(
      of: vocabulary, in: text, settings: settings, spill: spill, onPhase: onPhase, random: &random)
    onPhase?(.training)
    try self.init(
      words: vocabulary.words, counts: vocabulary.counts, cells: cells, settings: settings,
      random: &random)
    try train(epochs: settings.epochs, onProgress: onProgress)
  }

  /// Trains on a table that was counted already; the settings' window and least count play no part.
  ///
  /// - Throws: ``GloVeError``, ``EmbeddingError``.
  public init(cooccurrences: Cooccurrences, settings: GloVeSettings = GloVeSettings()) throws {
    try settings.check()
    var random = try PermutedCongruential(seed: settings.seed)
    let words = cooccurrences.vocabulary
    try Self.check(words: words, settings)
    let cells = try GloVeCells.shuffled(most: words.count * words.count, settings, nil, &random) { add in
      try cooccurrences.forEachPair { word, context, count in
        try add(
          GloVeCell(word: Int32(word), context: Int32(words.count + context), count: count))
      }
    }
    try self.init(
      words: words, counts: words.map { _ in 0 }, cells: cells, settings: settings, random: &random)
    try train(epochs: settings.epochs)
  }

  private init(
    words: [String], counts: [Int], cells: GloVeCells, settings: GloVeSettings,
    random: inout PermutedCongruential
  ) throws {
    guard cells.count > 0 else { throw GloVeError.noPairs(window: settings.window) }
    let size = 2 * words.count * (settings.vectorSize + 1)
    try ModelMemory.reserve(bytes: 16 * size)
    try Meter.charge(4 * size)
    self.settings = settings
    self.words = words
    wordCounts = counts
    self.cells = cells
    parameters = []
    parameters.reserveCapacity(size)
    for _ in 0..<size {
      parameters.append((random.random() - 0.5) / Double(settings.vectorSize))
    }
    squares = [Double](repeating: settings.optimizer == .gloVeC ? 1 : 0, count: size)
  }

  /// A model from its parts, which are known to fit.
  init(
    settings: GloVeSettings, words: [String], wordCounts: [Int], losses: [Double],
    parameters: [Double], squares: [Double], cells: GloVeCells
  ) {
    self.settings = settings
    self.words = words
    self.wordCounts = wordCounts
    self.losses = losses
    self.parameters = parameters
    self.squares = squares
    self.cells = cells
  }

  // konspekt:hide
  /// An entry of the table: the numbers of two words and their count.
  public struct Entry: Hashable, Sendable {
    public let word: Int
    public let context: Int
    public let count: Double

    public init(word: Int, context: Int, count: Double) {
      self.word = word
      self.context = context
      self.count = count
    }
  }

  // konspekt:hide
  /// A model that begins with given parameters and takes the entries in the order given; not trained yet.
  ///
  /// - Parameters:
  ///   - parameters: Shape [2 V, N + 1]: words and then context words, each vector with its bias behind it.
  /// - Throws: ``GloVeError``, ``EmbeddingError``.
  public init(
    words: [String], entries: [Entry], parameters: [[Double]], settings: GloVeSettings
  ) throws {
    try settings.check()
    try Self.check(words: words, settings)
    try WordMatrices.check(
      parameters, "parameters", rows: 2 * words.count, columns: settings.vectorSize + 1)
    guard !entries.isEmpty else { throw GloVeError.noPairs(window: settings.window) }
    for entry in entries {
      guard words.indices.contains(entry.word), words.indices.contains(entry.context) else {
        throw GloVeError.setting(
          name: "entry", found: "(\(entry.word), \(entry.context))",
          expected: "numbers below \(words.count)")
      }
      guard entry.count.isFinite, entry.count > 0 else {
        throw GloVeError.count(entry.count, expected: "above 0")
      }
    }
    self.settings = settings
    self.words = words
    wordCounts = words.map { _ in 0 }
    cells = GloVeCells(
      inOrder: entries.map {
        GloVeCell(
          word: Int32($0.word), context: Int32(words.count + $0.context), count: $0.count)
      }, settings: settings)
    self.parameters = parameters.flatMap { $0 }
    squares = [Double](
      repeating: settings.optimizer == .gloVeC ? 1 : 0, count: self.parameters.count)
  }

  private static func check(words: [String], _ settings: GloVeSettings) throws(GloVeError) {
    if words.isEmpty { throw .emptyVocabulary(minCount: settings.minCount) }
    if words.count == 1 { throw .oneWord(words[0]) }
  }

  /// How many entries of the table training goes through in each pass.
  public var pairCount: Int { cells.count }
}
