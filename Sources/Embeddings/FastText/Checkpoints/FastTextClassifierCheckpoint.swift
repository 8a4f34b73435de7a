public import Corpora

extension FastTextClassifier {
  // konspekt:hide
  /// Writes the classifier so that training can go on from it; a file of that name is replaced when all is
  /// written.
  ///
  /// - Throws: ``VectorFileError``
  public func writeCheckpoint(to path: String) throws {
    try FastTextCheckpoint(
      model: model, random: random, losses: losses, interruption: interruption, settings: trained
    ).write(to: path)
  }

  // konspekt:hide
  /// The classifier of a checkpoint.
  ///
  /// - Parameter mode: Instead of the one that it was trained in.
  /// - Throws: ``VectorFileError`` for a file that is none, ``FastTextError`` for one of word vectors.
  public init(checkpoint path: String, mode: TrainingMode? = nil) throws {
    let checkpoint = try FastTextCheckpoint(contentsOf: path)
    try checkpoint.check(isClassifier: true)
    var settings = checkpoint.settings
    settings.mode = mode ?? settings.mode
    try self.init(checkpoint, settings)
  }

  // konspekt:hide
  /// How many passes an interrupted training has left; 0 for one that has come to its end.
  public var passesLeft: Int { interruption.map { $0.epochs - $0.done } ?? 0 }

  // konspekt:hide
  /// Takes the passes that an interrupted training has left, as if nothing had happened: in the
  /// deterministic mode to the same bytes.
  ///
  /// - Parameters:
  ///   - corpus: What the classifier was trained with.
  ///   - progress: Called on this thread a few times a second, and at the end.
  ///   - onPass: Gets the classifier between two passes, so that it can be written.
  /// - Throws: ``FastTextError/otherText`` for one with other words or labels.
  public mutating func finishTraining(
    _ corpus: TextCorpus, progress: ((TrainingProgress) -> Void)? = nil,
    onPass: ((FastTextClassifier) throws -> Void)? = nil
  ) throws {
    guard let interruption else { return }
    let text = FastTextText.lines(corpus)
    try model.checkText(text, minCountLabel: trained.minCountLabel)
    let plan = FastTextPlan(
      epochs: interruption.epochs, rate: trained.rate, nsExponent: trained.nsExponent, mode: trained.mode,
      computesLoss: trained.computesLoss, report: progress)
    try train(text, plan, from: interruption, onPass)
  }
}
