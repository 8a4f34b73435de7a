public import Corpora
internal import Metering
internal import Numerics

/// A classifier of texts: the mean of word vectors, then a linear layer, both learned together.
///
///     let model = try FastTextClassifier(
///       documents: ["хороший фильм", "скучный сюжет"], labels: ["поз", "нег"],
///       settings: FastTextClassifierSettings(vectorSize: 10, epochs: 25, bucket: 1000))
///     try model.predict("хороший сюжет", k: 2)
///     try model.test(corpus: Datasets.lines("reviews.test")).precision
///
/// A text is the mean of the rows of its words, of the words' pieces (from `maxN` 1 up) and of its word
/// n-grams (from `wordNgrams` 2 up). Each step is the one that ``CBOW`` explains with these rows as
/// context, with the exact share of the gradient. The same text, settings and seed give the same bytes;
/// the fast mode, which must be asked for, takes the same steps by other means (see ``TrainingMode``).
///
/// Files are fastText's own: what one writes the other reads.
///
/// Source: Joulin, Grave, Bojanowski & Mikolov, *Bag of Tricks for Efficient Text Classification* (2017);
/// fastText 0.9.2.
public struct FastTextClassifier: Sendable {
  private(set) var model: FastTextModel
  /// The mean loss of each pass over the text, in nats for an example.
  public private(set) var losses: [Double] = []
  private let answers: FastTextAnswers
  /// How it was trained, as far as its file does not say so.
  let trained: FastTextCheckpointSettings
  private(set) var random: PermutedCongruential
  /// Where training stands between two passes.
  private(set) var interruption: InterruptedTraining?

  /// Trains on documents with a label each.
  ///
  /// - Throws: ``FastTextError``
  public init(
    documents: [String], labels: [String],
    settings: FastTextClassifierSettings = FastTextClassifierSettings()
  ) throws {
    guard documents.count == labels.count else {
      throw FastTextError.labelCount(documents: documents.count, labels: labels.count)
    }
    let text = FastTextText.labelled(
      documents: documents, labels: labels, prefix: settings.labelPrefix)
    try self.init(text: text, settings: settings)
  }

  /// Trains on the lines of a file, each with its labels, such as `__label__good`; the file is read anew
  /// in every pass.
  ///
  /// - Throws: ``FastTextError``, ``CorpusError``
  public init(
    corpus: TextCorpus, settings: FastTextClassifierSettings = FastTextClassifierSettings()
  ) throws {
    try self.init(text: .lines(corpus), settings: settings)
  }

  // konspekt:hide
  /// Trains on the lines of a file, and says how it goes on.
  ///
  /// - Parameters:
  ///   - progress: Called on this thread a few times a second, and at the end.
  ///   - onPass: Gets the classifier between two passes, so that it can be written.
  /// - Throws: ``FastTextError``, ``CorpusError``, what `onPass` throws.
  public init(
    corpus: TextCorpus, settings: FastTextClassifierSettings,
    progress: ((TrainingProgress) -> Void)?, onPass: ((FastTextClassifier) throws -> Void)? = nil
  ) throws {
    try self.init(text: .lines(corpus), settings: settings, progress: progress, onPass: onPass)
  }

  private init(
    text: FastTextText, settings: FastTextClassifierSettings,
    progress: ((TrainingProgress) -> Void)? = nil, onPass: ((FastTextClassifier) throws -> Void)? = nil
  ) throws {
    let arguments = try settings.arguments()
    random = try PermutedCongruential(seed: settings.seed)
    trained = settings.forCheckpoint(minCountLabel: settings.minCountLabel)
    model = try FastTextModel(
      arguments, for: text, minCountLabel: settings.minCountLabel,
      labelPrefix: settings.labelPrefix, random: &random)
    answers = try FastTextAnswers(model, nsExponent: settings.nsExponent)
    try train(text, settings.plan(progress), from: nil, onPass)
  }

  /// The classifier of a checkpoint.
  init(_ checkpoint: FastTextCheckpoint, _ settings: FastTextCheckpointSettings) throws {
    (model, random, losses) = (checkpoint.model, checkpoint.random, checkpoint.losses)
    interruption = checkpoint.interruption
    trained = settings
    answers = try FastTextAnswers(model, nsExponent: settings.nsExponent)
  }

  /// - Parameter onPass: Gets the classifier between two passes.
  mutating func train(
    _ text: FastTextText, _ plan: FastTextPlan, from interruption: InterruptedTraining?,
    _ onPass: ((FastTextClassifier) throws -> Void)?
  ) throws {
    let (settings, earlier) = (trained, losses)
    losses += try model.train(
      on: text, plan, random: &random, from: interruption,
      onPause: onPass.map { onPass in
        { pause in
          let checkpoint = FastTextCheckpoint(
            model: pause.model, random: pause.random, losses: earlier + pause.losses,
            interruption: pause.interruption, settings: settings)
          try onPass(FastTextClassifier(checkpoint, settings))
        }
      })
    self.interruption = nil
  }

  private init(_ model: FastTextModel) throws {
    guard model.arguments.model == .supervised else {
      throw FastTextError.otherModel(found: "one of word vectors", expected: "a classifier")
    }
    self.model = model
    answers = try FastTextAnswers(model, nsExponent: 0.5)
    // A file says no more; nothing goes on from here.
    trained = FastTextClassifierSettings().forCheckpoint(minCountLabel: 0)
    random = try PermutedCongruential(seed: trained.seed)
  }

  // konspekt:hide
  /// Reads a classifier that fastText or ``write(to:)`` wrote (`.bin`).
  ///
  /// - Parameter labelPrefix: What labels begin with in texts; it is not in the file.
  /// - Throws: ``VectorFileError`` with the offset, ``FastTextError/otherModel(found:expected:)`` for word
  ///   vectors.
  public init(contentsOf path: String, labelPrefix: String = "__label__") throws {
    var reader = try ByteReader(path: path)
    try self.init(FastTextModel(from: &reader))
    model.labelPrefix = labelPrefix
  }

  // konspekt:hide
  /// Reads a classifier from bytes in fastText's format.
  ///
  /// - Parameter labelPrefix: What labels begin with in texts; it is not in the file.
  /// - Throws: ``VectorFileError`` with the offset, ``FastTextError/otherModel(found:expected:)`` for word
  ///   vectors.
  public init(binary bytes: [UInt8], labelPrefix: String = "__label__") throws {
    var reader = ByteReader(bytes)
    try self.init(FastTextModel(from: &reader))
    model.labelPrefix = labelPrefix
  }

  // konspekt:hide
  /// Writes the classifier in fastText's format (`.bin`), whole or not at all.
  ///
  /// - Throws: ``VectorFileError``
  public func write(to path: String) throws {
    try AtomicFile.write(to: path) { try model.write(to: &$0) }
  }

  // konspekt:hide
  /// Writes the vectors of the words as fastText does (`.vec`), whole or not at all.
  ///
  /// - Throws: ``VectorFileError``
  public func writeVectors(to path: String) throws {
    try AtomicFile.write(to: path) { file in
      try model.forEachVectorLine { try file.write($0) }
    }
  }

  // MARK: Words and labels

  /// The labels, frequent ones first, without their prefix.
  public var labels: [String] { (0..<model.dictionary.labelCount).map(label) }

  /// The words, frequent ones first.
  public var words: [String] { model.dictionary.words }

  /// Components of each vector.
  public var dimension: Int { model.arguments.dim }

  /// The vector of any word, shape [dimension]; zeros for an unknown one without pieces.
  public func vector(of word: String) throws -> [Double] {
    try model.charge(forBytes: word.utf8.count)
    return model.vector(of: word).map(Double.init)
  }

  /// The vector by which a text is classified: the mean of its rows, shape [dimension].
  public func documentVector(of text: String) throws -> [Double] {
    try model.charge(forBytes: text.utf8.count)
    return model.mean(of: model.rows(ofLine: text)).map(Double.init)
  }

  private func label(_ index: Int) -> String {
    let name = model.dictionary.name(model.dictionary.wordCount + index)
    // Compared by bytes, since a prefix may end in half a character.
    guard name.utf8.starts(with: model.labelPrefix.utf8) else { return name }
    return String(decoding: name.utf8.dropFirst(model.labelPrefix.utf8.count), as: UTF8.self)
  }

  // MARK: Predicting

  /// The most probable labels of a text, best first.
  ///
  /// Probabilities are fastText's: with the small number that it adds, so that they may sum to a little
  /// more than 1, and one for each label by itself with the losses ``FastTextLoss/negativeSampling`` and
  /// ``FastTextLoss/oneVersusAll``. A text without known words or pieces has no prediction.
  ///
  /// - Parameters:
  ///   - k: At most so many.
  ///   - threshold: Less probable ones are left out.
  public func predict(
    _ text: String, k: Int = 1, threshold: Double = 0
  ) throws -> [LabelPrediction] {
    try model.charge(forBytes: text.utf8.count)
    try Meter.charge(model.dictionary.labelCount * dimension)
    let found = model.predictions(
      rows: model.rows(ofLine: text), k: k, threshold: Float(threshold), answers: answers)
    return found.map { LabelPrediction(label: label($0.label), probability: Double($0.probability)) }
  }

  /// How well the `k` most probable labels of a file's lines agree with their labels.
  ///
  /// - Throws: ``CorpusError``
  public func test(
    corpus: TextCorpus, k: Int = 1, threshold: Double = 0
  ) throws -> ClassifierTest {
    try test(.lines(corpus), k, threshold)
  }

  /// How well the `k` most probable labels of documents agree with their labels.
  ///
  /// - Throws: ``FastTextError/labelCount(documents:labels:)``
  public func test(
    documents: [String], labels: [String], k: Int = 1, threshold: Double = 0
  ) throws -> ClassifierTest {
    guard documents.count == labels.count else {
      throw FastTextError.labelCount(documents: documents.count, labels: labels.count)
    }
    return try test(
      .labelled(documents: documents, labels: labels, prefix: model.labelPrefix), k, threshold)
  }

  private func test(_ text: FastTextText, _ k: Int, _ threshold: Double) throws -> ClassifierTest {
    let coder = model.coder
    var line = FastTextLabelledLine()
    var result = ClassifierTest(k: k)
    try text.forEach(token: { line.add($0, coder) }) {
      line.finish(coder)
      try Meter.charge((line.rows.count + model.dictionary.labelCount) * dimension)
      if !line.rows.isEmpty && !line.labels.isEmpty {
        let found = model.predictions(
          rows: line.rows, k: k, threshold: Float(threshold), answers: answers)
        result.exampleCount += 1
        result.predicted += found.count
        result.labelled += line.labels.count
        result.correct += found.count { line.labels.contains(Int32(truncatingIfNeeded: $0.label)) }
      }
      line.begin()
    }
    return result
  }
}
