/// How GloVe trains; names are those of the library, defaults those of the authors' program.
public struct GloVeSettings: Hashable, Sendable {
  /// Components of each vector.
  public var vectorSize: Int = 50
  /// The largest distance that counts, in words.
  public var window: Int = 15
  /// Words that occur less often are left out, before distances are measured.
  public var minCount: Int = 5
  /// Whether neighbours on either side count, or those on the left alone.
  public var symmetric: Bool = true
  /// What a pair at a distance adds.
  public var weighting: Cooccurrences.Weighting = .harmonic
  /// x_max, the count from which on every pair weighs 1. The authors' script for small texts takes 10.
  public var maximum: Double = 100
  /// The exponent of the weighting function.
  public var alpha: Double = 0.75
  /// ln X; ``GloVeTarget/log1p`` is another model, see there.
  public var target: GloVeTarget = .log
  public var optimizer: GloVeOptimizer = .gloVeC
  public var learningRate: Double = 0.05
  /// Passes over the table.
  public var epochs: Int = 25
  public var seed: Int = 1
  /// Deterministic unless said otherwise.
  public var mode: TrainingMode = .deterministic

  public init(
    vectorSize: Int = 50, window: Int = 15, minCount: Int = 5, symmetric: Bool = true,
    weighting: Cooccurrences.Weighting = .harmonic, maximum: Double = 100, alpha: Double = 0.75,
    target: GloVeTarget = .log, optimizer: GloVeOptimizer = .gloVeC, learningRate: Double = 0.05,
    epochs: Int = 25, seed: Int = 1, mode: TrainingMode = .deterministic
  ) {
    self.vectorSize = vectorSize
    self.window = window
    self.minCount = minCount
    self.symmetric = symmetric
    self.weighting = weighting
    self.maximum = maximum
    self.alpha = alpha
    self.target = target
    self.optimizer = optimizer
    self.learningRate = learningRate
    self.epochs = epochs
    self.seed = seed
    self.mode = mode
  }

  /// - Throws: ``GloVeError``, or ``EmbeddingError`` for the learning rate.
  func check() throws {
    func need(_ holds: Bool, _ name: String, _ found: Int, _ expected: String) throws(GloVeError) {
      if !holds { throw .setting(name: name, found: "\(found)", expected: expected) }
    }
    try need((1...1_000_000).contains(vectorSize), "vectorSize", vectorSize, "1 to 1,000,000")
    guard window >= 1 else { throw GloVeError.window(window) }
    try need(minCount >= 0, "minCount", minCount, "at least 0")
    guard maximum > 0, maximum.isFinite else { throw GloVeError.maximum(maximum) }
    guard alpha >= 0, alpha.isFinite else { throw GloVeError.alpha(alpha) }
    try WordMatrices.check(learningRate: learningRate)
    try need(epochs >= 0, "epochs", epochs, "at least 0")
    try need(seed >= 0, "seed", seed, "at least 0")
    guard case .fast(let threads) = mode else { return }
    try need((1...1024).contains(threads), "threads", threads, "1 to 1024")
    if optimizer != .gloVeC {
      throw GloVeError.setting(
        name: "optimizer", found: "\(optimizer)", expected: "gloVeC, which is the one with a fast mode")
    }
  }
}
