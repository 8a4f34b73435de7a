internal import Derivations
internal import Metering
internal import Numerics

extension FastTextModel {
  /// An untrained model for the words and labels of a text.
  ///
  /// Rows of words and buckets begin evenly between −1/dim and 1/dim, those of answers at 0.
  ///
  /// - Throws: ``FastTextError``, what reading throws.
  init(
    _ arguments: FastTextArguments, for text: FastTextText, minCountLabel: Int,
    labelPrefix: String, random: inout PermutedCongruential
  ) throws {
    let dictionary = try text.dictionary(
      minCount: arguments.minCount, minCountLabel: minCountLabel, labelPrefix: labelPrefix)
    let isSupervised = arguments.model == .supervised
    if isSupervised && dictionary.labelCount == 0 { throw FastTextError.noLabels(prefix: labelPrefix) }
    let rows = dictionary.wordCount + arguments.bucket
    guard rows <= Int(Int32.max) else {
      throw FastTextError.setting(
        name: "bucket", found: "\(arguments.bucket)",
        expected: "at most \(Int(Int32.max) - dictionary.wordCount) for \(dictionary.wordCount) words")
    }
    let outputs = isSupervised ? dictionary.labelCount : dictionary.wordCount
    try ModelMemory.reserve(bytes: 4 * (rows + outputs) * arguments.dim)
    self.arguments = arguments
    self.dictionary = dictionary
    self.labelPrefix = labelPrefix
    let size = Float(arguments.dim)
    input = []
    input.reserveCapacity(rows * arguments.dim)
    for _ in 0..<rows {
      try Meter.charge(arguments.dim)
      for _ in 0..<arguments.dim { input.append((random.randomFloat() * 2 - 1) / size) }
    }
    output = [Float](repeating: 0, count: outputs * arguments.dim)
  }

  /// Trains on a text.
  ///
  /// - Parameters:
  ///   - interruption: Where an earlier training on the text stands; none begins anew.
  ///   - onPause: Gets the model between two passes.
  /// - Returns: The mean loss of each pass, in nats; empty where none is computed.
  /// - Throws: ``FastTextError/diverged(learningRate:)``, what reading throws.
  mutating func train(
    on text: FastTextText, _ plan: FastTextPlan, random: inout PermutedCongruential,
    from interruption: InterruptedTraining? = nil, onPause: ((FastTextPause) throws -> Void)? = nil
  ) throws -> [Double] {
    let known = dictionary.counts.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    let (planned, overflow) = max(known, 1).multipliedReportingOverflow(by: max(plan.epochs, 1))
    var schedule = TrainingSchedule(
      epochs: interruption?.epochs ?? plan.epochs,
      plannedWords: interruption?.plannedWords ?? (overflow ? .max : planned), alpha: plan.rate, minAlpha: 0,
      words: interruption?.words ?? 0, report: plan.report)
    schedule.epoch = interruption?.done ?? 0
    switch plan.mode {
    case .deterministic:
      return try trainByStep(text, &schedule, nsExponent: plan.nsExponent, random: &random, onPause)
    case .fast(let threads):
      return try trainByKernel(text, &schedule, plan, threads: threads, random: &random, onPause)
    }
  }

  /// Trains with the reference step, from the pass behind the one where the schedule stands.
  private mutating func trainByStep(
    _ text: FastTextText, _ schedule: inout TrainingSchedule, nsExponent: Double,
    random: inout PermutedCongruential, _ onPause: ((FastTextPause) throws -> Void)?
  ) throws -> [Double] {
    var losses: [Double] = []
    while schedule.epoch < schedule.epochs {
      let last = onPause == nil ? schedule.epochs : schedule.epoch + 1
      losses += try takePasses(upTo: last, text, &schedule, nsExponent: nsExponent, random: &random)
      if let onPause, let pause = FastTextPause(self, schedule, losses, random) { try onPause(pause) }
    }
    schedule.finish()
    return losses
  }

  private mutating func takePasses(
    upTo last: Int, _ text: FastTextText, _ schedule: inout TrainingSchedule, nsExponent: Double,
    random: inout PermutedCongruential
  ) throws -> [Double] {
    // Taken out, so that the trainer may look at the rest of the model.
    var (input, output) = ([Float](), [Float]())
    swap(&input, &self.input)
    swap(&output, &self.output)
    defer {
      swap(&input, &self.input)
      swap(&output, &self.output)
    }
    var losses: [Double] = []
    try input.withUnsafeMutableBufferPointer { input in
      try output.withUnsafeMutableBufferPointer { output in
        var trainer = try FastTextTrainer(
          self, input: Rows(input, dimension: arguments.dim),
          output: Rows(output, dimension: arguments.dim), schedule: schedule,
          nsExponent: nsExponent, random: random)
        while trainer.schedule.epoch < last {
          trainer.schedule.epoch += 1
          try text.forEach(token: { try trainer.add($0) }, lineEnd: { try trainer.endLine() })
          losses.append(trainer.takeMeanLoss())
          trainer.schedule.loss = losses.last
        }
        random = trainer.random
        schedule = trainer.schedule
      }
    }
    return losses
  }

  /// - Throws: ``FastTextError/otherText`` for a text that does not make this dictionary.
  func checkText(_ text: FastTextText, minCountLabel: Int) throws {
    let found = try text.dictionary(
      minCount: arguments.minCount, minCountLabel: minCountLabel, labelPrefix: labelPrefix)
    guard found.counts == dictionary.counts, found.wordCount == dictionary.wordCount,
      found.names.bytes == dictionary.names.bytes
    else { throw FastTextError.otherText }
  }
}

/// A model between two passes.
struct FastTextPause {
  let model: FastTextModel
  /// Those of the passes since training began or went on.
  let losses: [Double]
  let random: PermutedCongruential
  let interruption: InterruptedTraining

  /// None behind the last pass.
  init?(
    _ model: FastTextModel, _ schedule: TrainingSchedule, _ losses: [Double], _ random: PermutedCongruential
  ) {
    guard let interruption = InterruptedTraining(schedule) else { return nil }
    self.model = model
    self.losses = losses
    self.random = random
    self.interruption = interruption
  }
}

/// How training goes on.
struct FastTextPlan {
  var epochs: Int
  /// The learning rate at the beginning.
  let rate: Double
  let nsExponent: Double
  let mode: TrainingMode
  /// Whether the fast mode computes losses.
  let computesLoss: Bool
  let report: ((TrainingProgress) -> Void)?
}
