/// How a FastText classifier learns; names and defaults are fastText's.
public struct FastTextClassifierSettings: Hashable, Sendable {
  /// Components of each vector; `dim`.
  public var vectorSize: Int = 100
  /// The learning rate at the beginning; it falls to 0 with the words that were read; `lr`.
  public var learningRate: Double = 0.1
  /// Passes over the text; `epoch`.
  public var epochs: Int = 5
  /// The longest n-gram of words that has a vector.
  public var wordNgrams: Int = 1
  /// Words that occur less often are left out.
  public var minCount: Int = 1
  /// Labels that occur less often are left out.
  public var minCountLabel: Int = 0
  /// How classes are told apart.
  public var loss: FastTextLoss = .softmax
  /// Drawn classes for each real one; `neg`.
  public var negative: Int = 5
  /// The power of the counts that drawn classes are proportional to.
  public var nsExponent: Double = 0.5
  /// Shortest and longest piece of a word in characters; no pieces where the longest is 0.
  public var minN: Int = 0
  public var maxN: Int = 0
  /// How many vectors pieces and n-grams share.
  public var bucket: Int = 2_000_000
  /// What labels begin with in a text; `label`.
  public var labelPrefix: String = "__label__"
  public var seed: Int = 0
  public var mode: TrainingMode = .deterministic
  /// Whether the fast mode computes losses too, which takes a little time.
  public var computeLoss: Bool = false

  public init(
    vectorSize: Int = 100, learningRate: Double = 0.1, epochs: Int = 5, wordNgrams: Int = 1,
    minCount: Int = 1, minCountLabel: Int = 0, loss: FastTextLoss = .softmax, negative: Int = 5,
    nsExponent: Double = 0.5, minN: Int = 0, maxN: Int = 0, bucket: Int = 2_000_000,
    labelPrefix: String = "__label__", seed: Int = 0, mode: TrainingMode = .deterministic,
    computeLoss: Bool = false
  ) {
    self.vectorSize = vectorSize
    self.learningRate = learningRate
    self.epochs = epochs
    self.wordNgrams = wordNgrams
    self.minCount = minCount
    self.minCountLabel = minCountLabel
    self.loss = loss
    self.negative = negative
    self.nsExponent = nsExponent
    self.minN = minN
    self.maxN = maxN
    self.bucket = bucket
    self.labelPrefix = labelPrefix
    self.seed = seed
    self.mode = mode
    self.computeLoss = computeLoss
  }

  /// What a file says of these settings.
  ///
  /// - Throws: ``FastTextError/setting(name:found:expected:)``
  func arguments() throws(FastTextError) -> FastTextArguments {
    var arguments = arguments(of: .supervised)
    arguments.wordNgrams = wordNgrams
    try SettingCheck.need((1...1000).contains(wordNgrams), "wordNgrams", wordNgrams, "1 to 1000")
    try SettingCheck.need(minCountLabel >= 0, "minCountLabel", minCountLabel, "at least 0")
    let isMark = !labelPrefix.isEmpty && !labelPrefix.utf8.contains(where: FastTextTokens.isSpace)
    try SettingCheck.need(isMark, "labelPrefix", "'\(labelPrefix)'", "characters without spaces")
    try SettingCheck.check(arguments, plan(nil), seed: seed)
    arguments.dropUnusedBuckets()
    return arguments
  }
}

extension FastTextClassifierSettings: FastTextTrainingSettings {
  var startingRate: Double { learningRate }
}
