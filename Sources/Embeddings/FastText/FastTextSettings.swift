/// How FastText learns word vectors; names are gensim's, defaults are fastText's.
public struct FastTextSettings: Hashable, Sendable {
  /// Components of each vector; `dim`.
  public var vectorSize: Int = 100
  /// The largest distance to a neighbour; each place draws its own from 1 to this; `ws`.
  public var window: Int = 5
  /// Words that occur less often are left out.
  public var minCount: Int = 5
  /// Skip-gram, or else CBOW.
  public var skipGram: Bool = true
  /// How words are told apart.
  public var loss: FastTextLoss = .negativeSampling
  /// Drawn words for each real one; `neg`.
  public var negative: Int = 5
  /// The power of the counts that drawn words are proportional to: 0.5 in fastText, 0.75 in word2vec.
  public var nsExponent: Double = 0.5
  /// Shortest and longest piece of a word in characters; no pieces where the longest is 0.
  public var minN: Int = 3
  public var maxN: Int = 6
  /// How many vectors the pieces share.
  public var bucket: Int = 2_000_000
  /// The learning rate at the beginning; it falls to 0 with the words that were read; `lr`.
  public var alpha: Double = 0.05
  /// Above this share of the text words are left out at random; 0 keeps all; `t`.
  public var sample: Double = 1e-4
  /// Passes over the text.
  public var epochs: Int = 5
  public var seed: Int = 0
  public var mode: TrainingMode = .deterministic
  /// Whether the fast mode computes losses too, which takes time.
  public var computeLoss: Bool = false

  public init(
    vectorSize: Int = 100, window: Int = 5, minCount: Int = 5, skipGram: Bool = true,
    loss: FastTextLoss = .negativeSampling, negative: Int = 5, nsExponent: Double = 0.5,
    minN: Int = 3, maxN: Int = 6, bucket: Int = 2_000_000, alpha: Double = 0.05,
    sample: Double = 1e-4, epochs: Int = 5, seed: Int = 0,
    mode: TrainingMode = .deterministic, computeLoss: Bool = false
  ) {
    self.vectorSize = vectorSize
    self.window = window
    self.minCount = minCount
    self.skipGram = skipGram
    self.loss = loss
    self.negative = negative
    self.nsExponent = nsExponent
    self.minN = minN
    self.maxN = maxN
    self.bucket = bucket
    self.alpha = alpha
    self.sample = sample
    self.epochs = epochs
    self.seed = seed
    self.mode = mode
    self.computeLoss = computeLoss
  }

  /// What a file says of these settings.
  ///
  /// - Throws: ``FastTextError/setting(name:found:expected:)``
  func arguments() throws(FastTextError) -> FastTextArguments {
    var arguments = arguments(of: skipGram ? .skipGram : .cbow)
    arguments.ws = window
    arguments.t = sample
    try SettingCheck.need(window >= 1, "window", window, "at least 1")
    try SettingCheck.need(sample >= 0 && sample.isFinite, "sample", sample, "a finite number of at least 0")
    try SettingCheck.check(arguments, plan(nil), seed: seed)
    arguments.dropUnusedBuckets()
    return arguments
  }
}

extension FastTextSettings: FastTextTrainingSettings {
  var startingRate: Double { alpha }
}
