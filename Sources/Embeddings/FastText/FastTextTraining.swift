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
    try Meter.reserve(bytes: 4 * (rows + outputs) * arguments.dim)
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
  /// - Returns: The mean loss of each pass, in nats; empty where none is computed.
  /// - Throws: ``FastTextError/diverged(learningRate:)``, what reading throws.
  mutating func train(
    on text: FastTextText, _ plan: FastTextPlan, random: inout PermutedCongruential
  ) throws -> [Double] {
    let known = dictionary.counts.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    let (planned, overflow) = max(known, 1).multipliedReportingOverflow(by: max(plan.epochs, 1))
    var schedule = TrainingSchedule(
      epochs: plan.epochs, plannedWords: overflow ? .max : planned, alpha: plan.rate, minAlpha: 0,
      report: plan.report)
    switch plan.mode {
    case .deterministic:
      return try trainByStep(text, &schedule, nsExponent: plan.nsExponent, random: &random)
    case .fast(let threads):
      return try trainByKernel(text, &schedule, plan, threads: threads, random: &random)
    }
  }

  /// Trains with the reference step.
  private mutating func trainByStep(
    _ text: FastTextText, _ schedule: inout TrainingSchedule, nsExponent: Double,
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
        for epoch in 0..<schedule.epochs {
          trainer.schedule.epoch = epoch + 1
          try text.forEach(token: { try trainer.add($0) }, lineEnd: { try trainer.endLine() })
          losses.append(trainer.takeMeanLoss())
          trainer.schedule.loss = losses[epoch]
        }
        random = trainer.random
        trainer.schedule.finish()
      }
    }
    return losses
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
