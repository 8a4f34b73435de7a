/// What settings of word vectors and of a classifier have in common.
protocol FastTextTrainingSettings {
  var vectorSize: Int { get }
  var startingRate: Double { get }
  var epochs: Int { get }
  var minCount: Int { get }
  var loss: FastTextLoss { get }
  var negative: Int { get }
  var nsExponent: Double { get }
  var minN: Int { get }
  var maxN: Int { get }
  var bucket: Int { get }
  var seed: Int { get }
  var mode: TrainingMode { get }
  var computeLoss: Bool { get }
}

extension FastTextTrainingSettings {
  /// How training goes on.
  func plan(_ report: ((TrainingProgress) -> Void)?) -> FastTextPlan {
    FastTextPlan(
      epochs: epochs, rate: startingRate, nsExponent: nsExponent, mode: mode,
      computesLoss: computeLoss, report: report)
  }

  /// What a checkpoint says of them beside what the model's file does.
  func forCheckpoint(minCountLabel: Int) -> FastTextCheckpointSettings {
    FastTextCheckpointSettings(
      rate: startingRate, nsExponent: nsExponent, minCountLabel: minCountLabel, seed: seed, mode: mode,
      computesLoss: computeLoss)
  }

  /// What a file says of them, and of a model of this kind; not checked yet.
  func arguments(of model: FastTextArguments.Model) -> FastTextArguments {
    var arguments = FastTextArguments()
    arguments.model = model
    arguments.loss = loss
    arguments.dim = vectorSize
    arguments.epoch = epochs
    arguments.minCount = minCount
    arguments.neg = negative
    arguments.bucket = bucket
    arguments.minn = minN
    arguments.maxn = maxN
    return arguments
  }
}

/// What both kinds of settings must be.
enum SettingCheck {
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
