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
/// precision. The same sentences, settings and seed give the same bytes.
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
  /// The mean loss of each pass over the text, in nats for a pair.
  public private(set) var losses: [Double] = []
  private var input: [Float] = []
  /// Of words, or of inner nodes with hierarchical softmax.
  private var output: [Float] = []
  private var random: PermutedCongruential

  /// Counts the words and trains.
  ///
  /// - Parameter sentences: Their words.
  /// - Throws: ``Word2VecError``
  public init(sentences: [[String]], settings: Word2VecSettings = Word2VecSettings()) throws {
    try settings.check()
    self.settings = settings
    vocabulary = try WordVocabulary(sentences: sentences, minCount: settings.minCount)
    guard vocabulary.count > 0 else {
      throw Word2VecError.emptyVocabulary(minCount: settings.minCount)
    }
    if vocabulary.count == 1 { throw Word2VecError.oneWord(vocabulary.words[0]) }
    random = try PermutedCongruential(seed: settings.seed)
    try grow()
    try train(sentences, epochs: settings.epochs)
  }

  /// The vectors as they are now.
  public func vectors() throws -> KeyedVectors {
    try Meter.reserve(bytes: 4 * input.count)
    return try KeyedVectors(
      words: vocabulary.words, elements: input, dimension: settings.vectorSize)
  }

  /// Adds words of new text; known ones keep their vectors.
  ///
  /// gensim's `build_vocab(update=True)`.
  public mutating func updateVocabulary(with sentences: [[String]]) throws {
    vocabulary = try vocabulary.updated(with: sentences, minCount: settings.minCount)
    try grow()
  }

  /// Trains on.
  ///
  /// - Parameters:
  ///   - epochs: Passes over the sentences; the learning rate falls from `alpha` to `minAlpha` in them.
  /// - Returns: How many words were used, and how many were read, as gensim's `train` says.
  @discardableResult
  public mutating func train(
    _ sentences: [[String]], epochs: Int
  ) throws -> TrainedWords {
    let coded = sentences.map { $0.compactMap(vocabulary.index(of:)) }
    let words = coded.reduce(0) { $0 + $1.count }
    var trainer = try Word2VecTrainer(
      settings: settings, vocabulary: vocabulary, random: random,
      plannedWords: max(words * max(epochs, 0), 1))
    let read = sentences.reduce(0) { $0 + $1.count } * max(epochs, 0)
    for _ in 0..<max(epochs, 0) {
      trainer.beginEpoch()
      for sentence in coded {
        try Meter.charge(work(of: sentence.count))
        input.withUnsafeMutableBufferPointer { input in
          output.withUnsafeMutableBufferPointer { output in
            trainer.train(
              sentence, input: Rows(input, dimension: settings.vectorSize),
              output: Rows(output, dimension: settings.vectorSize))
          }
        }
      }
      losses.append(trainer.meanLoss)
    }
    random = trainer.random
    return TrainedWords(used: trainer.usedWords, read: read)
  }

  /// Multiplications for a sentence, at most.
  private func work(of words: Int) -> Int {
    let pairs = Double(words) * Double(min(settings.window, words))
    let products = pairs * Double(settings.vectorSize) * Double(max(settings.negative, 0) + 1)
    return Int(min(products, 1e18)) + 1
  }

  /// Gives words without vectors their first ones.
  private mutating func grow() throws {
    let size = settings.vectorSize
    let wanted = vocabulary.count * size
    let missing = wanted - input.count
    try Meter.charge(missing)
    try Meter.reserve(bytes: 8 * missing)
    for _ in 0..<missing {
      input.append((random.randomFloat() * 2 - 1) / Float(size))
    }
    let outputs = settings.hierarchicalSoftmax ? vocabulary.count - 1 : vocabulary.count
    output += [Float](repeating: 0, count: outputs * size - output.count)
  }
}
