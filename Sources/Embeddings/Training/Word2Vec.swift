public import Corpora
internal import Derivations
internal import Metering
internal import Numerics

/// Word vectors learned from text: Skip-gram or CBOW, by negative sampling or hierarchical softmax.
///
///     var model = try Word2Vec(
///       sentences: sentences, settings: Word2VecSettings(vectorSize: 50, minCount: 2, skipGram: true))
///     try model.vectors().mostSimilar(to: "кот")
///
/// Each step is the one that ``SkipGram``, ``CBOW`` and ``HierarchicalSoftmax`` explain, in single
/// precision. The same text, settings and seed give the same bytes; the fast mode, which must be asked
/// for, takes the same steps by other means (see ``TrainingMode``).
///
/// Parameters mean what they mean in gensim, and the vectors start where gensim's do for the same seed;
/// the draws after that are of another generator.
///
/// Source: Mikolov et al. (2013), word2vec.c and gensim 4.
public struct Word2Vec: Sendable {
  /// How many words of text training went through.
  public struct TrainedWords: Hashable, Sendable {
    /// Those in the vocabulary that were not thinned out.
    public let used: Int
    /// All, in every pass.
    public let read: Int
  }

  public let settings: Word2VecSettings
  public private(set) var vocabulary: WordVocabulary
  /// The mean loss of each pass over the text, in nats for a step; without those of the fast mode, unless
  /// `computeLoss` is set.
  public internal(set) var losses: [Double] = []
  // konspekt:hide
  /// Steps that this model has taken: pairs of words with Skip-gram, places with CBOW.
  public internal(set) var steps = 0
  var input: [Float] = []
  /// Of words, or of inner nodes with hierarchical softmax.
  var output: [Float] = []
  var random: PermutedCongruential
  /// Where a training stands that has passes left.
  var interruption: InterruptedTraining?

  /// Counts the words and trains.
  ///
  /// - Parameter sentences: Their words.
  /// - Throws: ``Word2VecError``
  public init(sentences: [[String]], settings: Word2VecSettings = Word2VecSettings()) throws {
    try self.init(text: .sentences(sentences), settings: settings)
  }

  /// Counts the words of a corpus and trains, reading it anew for each pass.
  ///
  /// - Parameter corpus: A sentence in each document, its words between white space.
  /// - Throws: ``Word2VecError``, ``CorpusError``.
  public init(corpus: TextCorpus, settings: Word2VecSettings = Word2VecSettings()) throws {
    try self.init(text: .corpus(corpus), settings: settings)
  }

  // konspekt:hide
  /// Counts the words and trains, and says how it goes on.
  ///
  /// - Parameters:
  ///   - progress: Called on this thread a few times a second, and at the end.
  ///   - onPass: Gets the model between two passes, so that it can be written.
  /// - Throws: ``Word2VecError``, ``CorpusError``, what `onPass` throws.
  public init(
    text: TrainingText, settings: Word2VecSettings = Word2VecSettings(),
    progress: ((TrainingProgress) -> Void)? = nil, onPass: ((Word2Vec) throws -> Void)? = nil
  ) throws {
    try settings.check()
    self.settings = settings
    vocabulary = try WordVocabulary(text: text, minCount: settings.minCount)
    guard vocabulary.count > 0 else {
      let isText = try text.hasWords()
      throw Word2VecError.emptyVocabulary(minCount: isText ? settings.minCount : 1)
    }
    if vocabulary.count == 1 { throw Word2VecError.oneWord(vocabulary.words[0]) }
    random = try PermutedCongruential(seed: settings.seed)
    var start = random
    try grow(&start)
    random = start
    try train(
      text, epochs: settings.epochs, knownWords: vocabulary.total, progress: progress, onPass: onPass)
  }

  /// A model as it was.
  init(
    settings: Word2VecSettings, vocabulary: WordVocabulary, random: PermutedCongruential,
    input: [Float], output: [Float], losses: [Double], interruption: InterruptedTraining?
  ) {
    self.settings = settings
    self.vocabulary = vocabulary
    self.random = random
    self.input = input
    self.output = output
    self.losses = losses
    self.interruption = interruption
  }

  /// - Throws: ``EmbeddingError/stepTooLarge(learningRate:)``
  func checkFinite() throws(EmbeddingError) {
    guard input.allSatisfy(\.isFinite), output.allSatisfy(\.isFinite) else {
      throw .stepTooLarge(learningRate: settings.alpha)
    }
  }

  /// The vectors as they are now.
  public func vectors() throws -> KeyedVectors {
    try Meter.reserve(bytes: 4 * input.count)
    return try KeyedVectors(
      words: vocabulary.words, elements: input, dimension: settings.vectorSize)
  }

  /// Adds words of new text; known ones keep their vectors.
  ///
  /// gensim's `build_vocab(update=True)`. What is drawn and thinned out afterwards goes by the counts of
  /// all text so far.
  public mutating func updateVocabulary(with sentences: [[String]]) throws {
    try updateVocabulary(with: .sentences(sentences))
  }

  /// Adds words of a new corpus; known ones keep their vectors.
  ///
  /// - Throws: ``CorpusError``
  public mutating func updateVocabulary(with corpus: TextCorpus) throws {
    try updateVocabulary(with: .corpus(corpus))
  }

  // konspekt:hide
  /// Adds words of new text; known ones keep their vectors.
  public mutating func updateVocabulary(with text: TrainingText) throws {
    vocabulary = try vocabulary.updated(with: text, minCount: settings.minCount)
    // As in gensim, a word's first vector follows from the seed and its row alone.
    var random = try PermutedCongruential(seed: settings.seed)
    for _ in 0..<input.count / settings.vectorSize {
      try Meter.charge(settings.vectorSize)
      for _ in 0..<settings.vectorSize { _ = random.randomFloat() }
    }
    try grow(&random)
  }

  /// Trains on.
  ///
  /// - Parameters:
  ///   - epochs: Passes over the sentences; the learning rate falls from `alpha` to `minAlpha` in them.
  /// - Returns: How many words were used, and how many were read, as gensim's `train` says.
  /// - Throws: ``EmbeddingError/stepTooLarge(learningRate:)`` where vectors do not stay finite; the model is
  ///   of no use then.
  @discardableResult
  public mutating func train(_ sentences: [[String]], epochs: Int) throws -> TrainedWords {
    try train(.sentences(sentences), epochs: epochs)
  }

  /// Trains on with a corpus, reading it anew for each pass.
  ///
  /// - Parameters:
  ///   - epochs: Passes over the corpus; the learning rate falls from `alpha` to `minAlpha` in them.
  /// - Throws: ``CorpusError``
  @discardableResult
  public mutating func train(_ corpus: TextCorpus, epochs: Int) throws -> TrainedWords {
    try train(.corpus(corpus), epochs: epochs)
  }

  // konspekt:hide
  /// Trains on, and says how it goes on.
  ///
  /// - Parameters:
  ///   - knownWords: Words of the vocabulary in the text, where that is known; else they are counted.
  ///   - progress: Called on this thread a few times a second, and at the end.
  ///   - onPass: Gets the model between two passes, so that it can be written.
  @discardableResult
  public mutating func train(
    _ text: TrainingText, epochs: Int, knownWords: Int? = nil,
    progress: ((TrainingProgress) -> Void)? = nil, onPass: ((Word2Vec) throws -> Void)? = nil
  ) throws -> TrainedWords {
    guard epochs >= 0 else {
      throw Word2VecError.setting(name: "epochs", found: "\(epochs)", expected: "at least 0")
    }
    let reader = SentenceReader(text: text, table: try WordIndex(vocabulary))
    let words = try knownWords ?? (epochs == 0 ? 0 : reader.countWords())
    let (planned, overflow) = words.multipliedReportingOverflow(by: epochs)
    interruption = nil
    return try train(
      reader,
      TrainingSchedule(
        epochs: epochs, plannedWords: overflow ? .max : planned, alpha: settings.alpha,
        minAlpha: settings.minAlpha, report: progress), onPass)
  }

  /// Takes the passes that are left.
  mutating func train(
    _ reader: SentenceReader, _ schedule: TrainingSchedule, _ onPass: ((Word2Vec) throws -> Void)?
  ) throws -> TrainedWords {
    var schedule = schedule
    let used =
      switch settings.mode {
      case .deterministic: try trainByStep(reader, &schedule, onPass)
      case .fast(let threads): try trainByKernel(reader, &schedule, threads: threads, onPass)
      }
    try checkFinite()
    return used
  }

  /// Multiplications for a sentence, at most.
  func work(of words: Int) -> Int {
    let pairs = Double(words) * Double(min(settings.window, words))
    let products = pairs * Double(settings.vectorSize) * Double(max(settings.negative, 0) + 1)
    return Int(min(products, 1e18)) + 1
  }

  /// Gives words without vectors their first ones.
  private mutating func grow(_ random: inout PermutedCongruential) throws {
    let size = settings.vectorSize
    let wanted = vocabulary.count * size
    try ModelMemory.reserve(bytes: 8 * (wanted - input.count))
    input.reserveCapacity(wanted)
    while input.count < wanted {
      try Meter.charge(size)
      for _ in 0..<size { input.append((random.randomFloat() * 2 - 1) / Float(size)) }
    }
    let outputs = settings.hierarchicalSoftmax ? vocabulary.count - 1 : vocabulary.count
    output += [Float](repeating: 0, count: outputs * size - output.count)
  }
}
