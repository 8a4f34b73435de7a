public import Corpora

extension FastText {
  // konspekt:hide
  /// Writes the model so that training can go on from it; a file of that name is replaced when all is
  /// written.
  ///
  /// - Throws: ``VectorFileError``
  public func writeCheckpoint(to path: String) throws {
    try FastTextCheckpoint(
      model: model, random: random, losses: losses, interruption: interruption,
      settings: settings.forCheckpoint(minCountLabel: 0)
    ).write(to: path)
  }

  // konspekt:hide
  /// The model of a checkpoint.
  ///
  /// - Parameter mode: Instead of the one that the model was trained in.
  /// - Throws: ``VectorFileError`` for a file that is none, ``FastTextError`` for a classifier's or for
  ///   settings out of range.
  public init(checkpoint path: String, mode: TrainingMode? = nil) throws {
    let checkpoint = try FastTextCheckpoint(contentsOf: path)
    try checkpoint.check(isClassifier: false)
    let found = checkpoint.settings
    var settings = FastTextSettings(checkpoint.model.arguments)
    (settings.alpha, settings.nsExponent, settings.seed) = (found.rate, found.nsExponent, found.seed)
    (settings.mode, settings.computeLoss) = (mode ?? found.mode, found.computesLoss)
    _ = try settings.arguments()
    self.init(checkpoint, settings)
  }

  // konspekt:hide
  /// How many passes an interrupted training has left; 0 for one that has come to its end.
  public var passesLeft: Int { interruption.map { $0.epochs - $0.done } ?? 0 }

  // konspekt:hide
  /// Takes the passes that an interrupted training has left, as if nothing had happened: in the
  /// deterministic mode to the same bytes.
  ///
  /// - Parameters:
  ///   - corpus: What the model was trained with.
  ///   - progress: Called on this thread a few times a second, and at the end.
  ///   - onPass: Gets the model between two passes, so that it can be written.
  /// - Throws: ``FastTextError/otherText`` for one with other words.
  public mutating func finishTraining(
    _ corpus: TextCorpus, progress: ((TrainingProgress) -> Void)? = nil,
    onPass: ((FastText) throws -> Void)? = nil
  ) throws {
    guard let interruption else { return }
    let text = FastTextText.lines(corpus)
    try model.checkText(text, minCountLabel: 0)
    try train(text, settings.plan(progress), from: interruption, onPass)
  }
}
