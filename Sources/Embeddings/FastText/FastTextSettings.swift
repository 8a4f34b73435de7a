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

  /// How training goes on.
  func plan(_ report: ((TrainingProgress) -> Void)?) -> FastTextPlan {
    FastTextPlan(
      epochs: epochs, rate: alpha, nsExponent: nsExponent, mode: mode, computesLoss: computeLoss,
      report: report)
  }

  /// What a file says of these settings.
  ///
  /// - Throws: ``FastTextError/setting(name:found:expected:)``
  func arguments() throws(FastTextError) -> FastTextArguments {
    var arguments = FastTextArguments()
    arguments.model = skipGram ? .skipGram : .cbow
    arguments.loss = loss
    arguments.dim = vectorSize
    arguments.ws = window
    arguments.epoch = epochs
    arguments.minCount = minCount
    arguments.neg = negative
    arguments.bucket = bucket
    arguments.minn = minN
    arguments.maxn = maxN
    arguments.t = sample
    try SettingCheck.need(window >= 1, "window", window, "at least 1")
    try SettingCheck.need(sample >= 0 && sample.isFinite, "sample", sample, "a finite number of at least 0")
    try SettingCheck.check(arguments, plan(nil), seed: seed)
    arguments.dropUnusedBuckets()
    return arguments
  }
}

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

  /// How training goes on.
  func plan(_ report: ((TrainingProgress) -> Void)?) -> FastTextPlan {
    FastTextPlan(
      epochs: epochs, rate: learningRate, nsExponent: nsExponent, mode: mode,
      computesLoss: computeLoss, report: report)
  }

  /// What a file says of these settings.
  ///
  /// - Throws: ``FastTextError/setting(name:found:expected:)``
  func arguments() throws(FastTextError) -> FastTextArguments {
    var arguments = FastTextArguments()
    arguments.model = .supervised
    arguments.loss = loss
    arguments.dim = vectorSize
    arguments.epoch = epochs
    arguments.minCount = minCount
    arguments.neg = negative
    arguments.wordNgrams = wordNgrams
    arguments.bucket = bucket
    arguments.minn = minN
    arguments.maxn = maxN
    try SettingCheck.need((1...1000).contains(wordNgrams), "wordNgrams", wordNgrams, "1 to 1000")
    try SettingCheck.need(minCountLabel >= 0, "minCountLabel", minCountLabel, "at least 0")
    let isMark = !labelPrefix.isEmpty && !labelPrefix.utf8.contains(where: FastTextTokens.isSpace)
    try SettingCheck.need(isMark, "labelPrefix", "'\(labelPrefix)'", "characters without spaces")
    try SettingCheck.check(arguments, plan(nil), seed: seed)
    arguments.dropUnusedBuckets()
    return arguments
  }
}

/// What both kinds of settings must be.
private enum SettingCheck {
  static func need(
    _ holds: Bool, _ name: String, _ found: some CustomStringConvertible, _ expected: String
  ) throws(FastTextError) {
    if !holds { throw .setting(name: name, found: found.description, expected: expected) }
  }

  static func check(
    _ arguments: FastTextArguments, _ plan: FastTextPlan, seed: Int
  ) throws(FastTextError) {
    let alpha = plan.rate
    let rateName = arguments.model == .supervised ? "learningRate" : "alpha"
    try need((1...1_000_000).contains(arguments.dim), "vectorSize", arguments.dim, "1 to 1,000,000")
    try need(arguments.ws <= Int(Int32.max), "window", arguments.ws, "at most \(Int32.max)")
    try need((0...Int(Int32.max)).contains(arguments.minCount), "minCount", arguments.minCount, "at least 0")
    try need(
      arguments.loss != .negativeSampling || (1...1000).contains(arguments.neg), "negative",
      arguments.neg, "1 to 1000")
    try need((0...Int(Int32.max)).contains(arguments.neg), "negative", arguments.neg, "at least 0")
    try need(plan.nsExponent.isFinite, "nsExponent", plan.nsExponent, "a finite number")
    try need((1...1024).contains(plan.mode.threads), "threads", plan.mode.threads, "1 to 1024")
    try need((0...1000).contains(arguments.maxn), "maxN", arguments.maxn, "0 to 1000")
    try need((0...1000).contains(arguments.minn), "minN", arguments.minn, "0 to 1000")
    let needsBuckets = arguments.maxn > 0 || arguments.wordNgrams > 1
    try need(
      (needsBuckets ? 1 : 0)...Int(Int32.max) ~= arguments.bucket, "bucket", arguments.bucket,
      "\(needsBuckets ? 1 : 0) to \(Int32.max)")
    try need(alpha > 0 && alpha.isFinite, rateName, alpha, "a positive finite number")
    try need((0...Int(Int32.max)).contains(arguments.epoch), "epochs", arguments.epoch, "at least 0")
    try need(seed >= 0, "seed", seed, "at least 0")
  }
}
