public import Corpora
internal import Metering
internal import Numerics

/// Word vectors that are made of the vectors of words' pieces, so that unknown words have vectors too.
///
///     let model = try FastText(
///       sentences: sentences, settings: FastTextSettings(vectorSize: 50, minCount: 2, bucket: 20_000))
///     try model.vector(of: "котище")             // a word that the text does not have
///     try model.mostSimilar(to: "котище", topN: 3)
///
/// The vector of a word is the mean of its own row and of the rows of its pieces (``Subwords``); that of
/// an unknown word is the mean of its pieces' rows. Training takes the steps that ``SkipGram`` and
/// ``CBOW`` explain with these rows as input. The same text, settings and seed give the same bytes; the
/// fast mode, which must be asked for, takes the same steps by other means (see ``TrainingMode``).
///
/// Files are fastText's own: what one writes the other reads.
///
/// Source: Bojanowski, Grave, Joulin & Mikolov, *Enriching Word Vectors with Subword Information* (2017);
/// fastText 0.9.2.
public struct FastText: Sendable {
  private(set) var model: FastTextModel
  /// The mean loss of each pass over the text, in nats for a pair.
  public private(set) var losses: [Double] = []
  let settings: FastTextSettings
  private(set) var random: PermutedCongruential
  /// Where training stands between two passes.
  private(set) var interruption: InterruptedTraining?
  private var known = LazyVectors()

  /// Counts the words of sentences and trains.
  ///
  /// - Parameter sentences: Their words; empty words are passed over.
  /// - Throws: ``FastTextError``
  public init(sentences: [[String]], settings: FastTextSettings = FastTextSettings()) throws {
    try self.init(text: .sentences(sentences), settings: settings)
  }

  /// Counts the words of a file's lines and trains; the file is read anew in every pass.
  ///
  /// As in fastText, words stand between spaces, and each line ends with the word `</s>`.
  ///
  /// - Throws: ``FastTextError``, ``CorpusError``
  public init(corpus: TextCorpus, settings: FastTextSettings = FastTextSettings()) throws {
    try self.init(text: .lines(corpus), settings: settings)
  }

  // konspekt:hide
  /// Counts the words of a file's lines and trains, and says how it goes on.
  ///
  /// - Parameters:
  ///   - progress: Called on this thread a few times a second, and at the end.
  ///   - onPass: Gets the model between two passes, so that it can be written.
  /// - Throws: ``FastTextError``, ``CorpusError``, what `onPass` throws.
  public init(
    corpus: TextCorpus, settings: FastTextSettings, progress: ((TrainingProgress) -> Void)?,
    onPass: ((FastText) throws -> Void)? = nil
  ) throws {
    try self.init(text: .lines(corpus), settings: settings, progress: progress, onPass: onPass)
  }

  private init(
    text: FastTextText, settings: FastTextSettings, progress: ((TrainingProgress) -> Void)? = nil,
    onPass: ((FastText) throws -> Void)? = nil
  ) throws {
    let arguments = try settings.arguments()
    self.settings = settings
    random = try PermutedCongruential(seed: settings.seed)
    model = try FastTextModel(
      arguments, for: text, minCountLabel: 0, labelPrefix: "__label__", random: &random)
    try train(text, settings.plan(progress), from: nil, onPass)
  }

  /// The model of a checkpoint.
  init(_ checkpoint: FastTextCheckpoint, _ settings: FastTextSettings) {
    (model, random, losses) = (checkpoint.model, checkpoint.random, checkpoint.losses)
    interruption = checkpoint.interruption
    self.settings = settings
  }

  /// - Parameter onPass: Gets the model between two passes.
  mutating func train(
    _ text: FastTextText, _ plan: FastTextPlan, from interruption: InterruptedTraining?,
    _ onPass: ((FastText) throws -> Void)?
  ) throws {
    known = LazyVectors()
    let (settings, earlier) = (settings, losses)
    losses += try model.train(
      on: text, plan, random: &random, from: interruption,
      onPause: onPass.map { onPass in
        { pause in
          let checkpoint = FastTextCheckpoint(
            model: pause.model, random: pause.random, losses: earlier + pause.losses,
            interruption: pause.interruption, settings: settings.forCheckpoint(minCountLabel: 0))
          try onPass(FastText(checkpoint, settings))
        }
      })
    self.interruption = nil
  }

  private init(_ model: FastTextModel) throws {
    guard model.arguments.model != .supervised else {
      throw FastTextError.otherModel(found: "a classifier", expected: "one of word vectors")
    }
    self.model = model
    settings = FastTextSettings(model.arguments)
    random = try PermutedCongruential(seed: 0)
  }

  // konspekt:hide
  /// Reads a model that fastText or ``write(to:)`` wrote (`.bin`).
  ///
  /// - Throws: ``VectorFileError`` with the offset, ``FastTextError/otherModel(found:expected:)`` for a
  ///   classifier.
  public init(contentsOf path: String) throws {
    var reader = try ByteReader(path: path)
    try self.init(FastTextModel(from: &reader))
  }

  // konspekt:hide
  /// Reads a model from bytes in fastText's format.
  ///
  /// - Throws: ``VectorFileError`` with the offset, ``FastTextError/otherModel(found:expected:)`` for a
  ///   classifier.
  public init(binary bytes: [UInt8]) throws {
    var reader = ByteReader(bytes)
    try self.init(FastTextModel(from: &reader))
  }

  // konspekt:hide
  /// Writes the model in fastText's format (`.bin`), whole or not at all.
  ///
  /// - Throws: ``VectorFileError``
  public func write(to path: String) throws {
    try AtomicFile.write(to: path) { try model.write(to: &$0) }
  }

  // konspekt:hide
  /// Writes the vectors of the known words as fastText does (`.vec`), whole or not at all.
  ///
  /// - Throws: ``VectorFileError``
  public func writeVectors(to path: String) throws {
    try AtomicFile.write(to: path) { file in
      try model.forEachVectorLine { try file.write($0) }
    }
  }

  /// Trains on with more sentences; words that are not known are passed over.
  ///
  /// - Parameter epochs: Passes over the sentences; the learning rate falls from `alpha` to 0 in them.
  /// - Throws: ``FastTextError/diverged(learningRate:)``
  public mutating func train(_ sentences: [[String]], epochs: Int) throws {
    try train(.sentences(sentences), epochs: epochs)
  }

  /// Trains on with the lines of another file.
  ///
  /// - Throws: ``FastTextError/diverged(learningRate:)``, ``CorpusError``
  public mutating func train(_ corpus: TextCorpus, epochs: Int) throws {
    try train(.lines(corpus), epochs: epochs)
  }

  private mutating func train(_ text: FastTextText, epochs: Int) throws {
    // A file may say what no training can be done with.
    _ = try settings.arguments()
    guard epochs >= 0 else {
      throw FastTextError.setting(name: "epochs", found: "\(epochs)", expected: "at least 0")
    }
    var plan = settings.plan(nil)
    plan.epochs = epochs
    try train(text, plan, from: nil, nil)
  }

  // MARK: Words

  /// The known words, frequent ones first.
  public var words: [String] { model.dictionary.words }

  /// How often each known word occurred.
  public var counts: [Int] { Array(model.dictionary.counts[..<model.dictionary.wordCount]) }

  /// Components of each vector.
  public var dimension: Int { model.arguments.dim }

  /// Whether a word is known; unknown ones have vectors by their pieces.
  public func contains(_ word: String) -> Bool {
    model.dictionary.names.index(of: word).map { $0 < model.dictionary.wordCount } ?? false
  }

  /// The vector of any word, shape [dimension]; zeros for one without known pieces.
  public func vector(of word: String) throws -> [Double] {
    try model.charge(forBytes: word.utf8.count)
    return model.vector(of: word).map(Double.init)
  }

  /// The mean of the words' unit vectors, shape [dimension]; words stand between spaces.
  ///
  /// Words without a vector do not count; zeros where none has one.
  public func sentenceVector(of sentence: String) throws -> [Double] {
    try model.charge(forBytes: sentence.utf8.count)
    return model.sentenceVector(of: sentence).map(Double.init)
  }

  /// The vectors of the known words.
  public func vectors() throws -> KeyedVectors { try known.vectors(of: model) }

  // MARK: Queries

  /// The known words most similar to any word, best first; the word itself is left out.
  public func mostSimilar(to word: String, topN: Int = 10) throws -> [Neighbor] {
    try mostSimilar(toVector: vector(of: word), topN: topN, besides: [word])
  }

  /// The answer to an analogy, best first, as ``KeyedVectors/mostSimilar(positive:negative:topN:restrictVocabulary:)``;
  /// any words may be asked with.
  ///
  /// - Throws: ``VectorQueryError/noWords``
  public func mostSimilar(
    positive: [String], negative: [String] = [], topN: Int = 10
  ) throws -> [Neighbor] {
    guard !(positive + negative).isEmpty else { throw VectorQueryError.noWords }
    var query = [Double](repeating: 0, count: dimension)
    for (words, sign) in [(positive, 1.0), (negative, -1.0)] {
      for word in words {
        try model.charge(forBytes: word.utf8.count)
        let unit = KeyedVectors.unit(model.vector(of: word))
        for i in query.indices { query[i] += sign * Double(unit[i]) }
      }
    }
    return try mostSimilar(toVector: query, topN: topN, besides: positive + negative)
  }

  /// The cosine of the angle between any two words' vectors; 0 where one has none.
  public func similarity(_ word: String, _ other: String) throws -> Double {
    try model.charge(forBytes: word.utf8.count + other.utf8.count)
    let one = KeyedVectors.unit(model.vector(of: word))
    return Double(KeyedVectors.dot(one, KeyedVectors.unit(model.vector(of: other))))
  }

  private func mostSimilar(
    toVector query: [Double], topN: Int, besides asked: [String]
  ) throws -> [Neighbor] {
    let excluded = Set(asked.map(WordKey.init))
    let wanted = min(max(topN, 0), model.dictionary.wordCount)
    let found = try vectors().mostSimilar(toVector: query, topN: wanted + excluded.count)
    return Array(found.lazy.filter { !excluded.contains(WordKey($0.word)) }.prefix(wanted))
  }
}

extension FastTextSettings {
  /// What a file says of its training; the learning rate is not in it.
  init(_ arguments: FastTextArguments) {
    self.init(
      vectorSize: arguments.dim, window: max(arguments.ws, 1), minCount: max(arguments.minCount, 0),
      skipGram: arguments.model == .skipGram, loss: arguments.loss, negative: arguments.neg,
      minN: arguments.minn, maxN: arguments.maxn, bucket: arguments.bucket, sample: arguments.t,
      epochs: arguments.epoch)
  }
}
