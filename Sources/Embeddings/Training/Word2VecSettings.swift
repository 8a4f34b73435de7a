/// How Word2Vec trains; names and defaults are gensim's.
public struct Word2VecSettings: Hashable, Sendable {
  /// Components of each vector.
  public var vectorSize: Int = 100
  /// The largest distance to a neighbour; each place draws its own from 1 to this.
  public var window: Int = 5
  /// Words that occur less often are left out.
  public var minCount: Int = 5
  /// Skip-gram, or else CBOW.
  public var skipGram: Bool = false
  /// CBOW's hidden vector is the mean of the neighbours' vectors, or else their sum; as in word2vec.c each
  /// neighbour gets the whole gradient with the mean, and its share of it with the sum. `cbow_mean`.
  public var cbowMean: Bool = true
  /// Hierarchical softmax instead of negative sampling.
  public var hierarchicalSoftmax: Bool = false
  /// Drawn words for each real one.
  public var negative: Int = 5
  /// Draws words once for each place, and not anew for each of Skip-gram's pairs there: faster, but fewer
  /// different words are told apart.
  ///
  /// On the King James Bible 1.3 times as fast, with 100,000 documents of a large vocabulary 1.6 times;
  /// the rank correlation with gensim's vectors is 0.958 instead of 0.959.
  ///
  /// Source: Ji, Satish, Li & Dubey, *Parallelizing Word2Vec in Shared and Distributed Memory* (2016), §3.
  public var sharedNegatives: Bool = false
  /// The power of the counts that drawn words are proportional to.
  public var nsExponent: Double = 0.75
  /// The learning rate at the beginning and at the end; it falls with the words that were read.
  public var alpha: Double = 0.025
  public var minAlpha: Double = 0.0001
  /// Above this share of the text words are left out at random; 0 keeps all.
  public var sample: Double = 1e-3
  /// Passes over the text.
  public var epochs: Int = 5
  public var seed: Int = 1
  /// By the step function and with the same bytes each time, or as fast as the machine can.
  public var mode: TrainingMode = .deterministic
  /// Whether the fast mode computes losses too, which takes time.
  public var computeLoss: Bool = false

  public init(
    vectorSize: Int = 100, window: Int = 5, minCount: Int = 5, skipGram: Bool = false,
    cbowMean: Bool = true, hierarchicalSoftmax: Bool = false, negative: Int = 5,
    sharedNegatives: Bool = false, nsExponent: Double = 0.75,
    alpha: Double = 0.025, minAlpha: Double = 0.0001, sample: Double = 1e-3, epochs: Int = 5,
    seed: Int = 1, mode: TrainingMode = .deterministic, computeLoss: Bool = false
  ) {
    self.vectorSize = vectorSize
    self.window = window
    self.minCount = minCount
    self.skipGram = skipGram
    self.cbowMean = cbowMean
    self.hierarchicalSoftmax = hierarchicalSoftmax
    self.negative = negative
    self.sharedNegatives = sharedNegatives
    self.nsExponent = nsExponent
    self.alpha = alpha
    self.minAlpha = minAlpha
    self.sample = sample
    self.epochs = epochs
    self.seed = seed
    self.mode = mode
    self.computeLoss = computeLoss
  }

  /// What of the gradient reaches each neighbour in CBOW.
  var contextShare: GradientShare { cbowMean ? .whole : .exact }

  /// - Throws: ``Word2VecError/setting(name:found:expected:)``
  func check() throws(Word2VecError) {
    func need(_ holds: Bool, _ name: String, _ found: some CustomStringConvertible, _ expected: String)
      throws(Word2VecError)
    {
      if !holds { throw .setting(name: name, found: found.description, expected: expected) }
    }
    try need((1...1_000_000).contains(vectorSize), "vectorSize", vectorSize, "1 to 1,000,000")
    try need(window >= 1, "window", window, "at least 1")
    try need(minCount >= 0, "minCount", minCount, "at least 0")
    try need(
      hierarchicalSoftmax || (1...1000).contains(negative), "negative", negative,
      "1 to 1000, or hierarchicalSoftmax")
    try need(
      !sharedNegatives || (skipGram && !hierarchicalSoftmax), "sharedNegatives", sharedNegatives,
      "false, or skipGram with negative sampling")
    try need(nsExponent.isFinite, "nsExponent", nsExponent, "a finite number")
    try need(alpha > 0 && alpha.isFinite, "alpha", alpha, "a positive finite number")
    try need((0...alpha).contains(minAlpha), "minAlpha", minAlpha, "0 to alpha")
    try need(sample >= 0 && sample.isFinite, "sample", sample, "a finite number of at least 0")
    try need(epochs >= 0, "epochs", epochs, "at least 0")
    try need(seed >= 0, "seed", seed, "at least 0")
    try need((1...1024).contains(mode.threads), "threads", mode.threads, "1 to 1024")
  }
}

/// What Word2Vec cannot be trained with.
public enum Word2VecError: Error, Hashable, Sendable, CustomStringConvertible {
  case setting(name: String, found: String, expected: String)
  /// No word is left after counting; 1 for a text without any.
  case emptyVocabulary(minCount: Int)
  /// Drawn words need a second one to be drawn.
  case oneWord(String)
  /// An interrupted training cannot go on with a text of more or fewer known words.
  case otherText(found: Int, expected: Int)

  public var description: String {
    switch self {
    case .setting(let name, let found, let expected): "\(name) is \(found), expected \(expected)"
    case .emptyVocabulary(let minCount):
      minCount > 1
        ? "no word occurs \(minCount) times or more; lower minCount or give more text"
        : "the text has no words"
    case .oneWord(let word):
      "the vocabulary has the one word '\(word)'; there is nothing to tell it from"
    case .otherText(let found, let expected):
      "the text has \(found) words that the model knows, expected \(expected): it began with another one"
    }
  }
}
