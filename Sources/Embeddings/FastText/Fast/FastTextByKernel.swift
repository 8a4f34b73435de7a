internal import Metering
internal import Numerics

extension FastTextModel {
  /// Fast training: this thread reads, others take the text apart and compute.
  ///
  /// - Returns: The mean loss of each pass, in nats; empty where none is computed.
  mutating func trainByKernel(
    _ text: FastTextText, _ schedule: inout TrainingSchedule, _ plan: FastTextPlan, threads: Int,
    random: inout PermutedCongruential, _ onPause: ((FastTextPause) throws -> Void)?
  ) throws -> [Double] {
    let kernel = try FastTextKernel(
      self, text: text, plan: plan, plannedWords: schedule.plannedWords, doneWords: schedule.words)
    // The kernel's copies hold the parameters from here on.
    input = []
    output = []
    defer {
      input = kernel.inputValues
      output = kernel.outputValues
    }
    let workers = try (0..<threads).map { _ in
      try FastTextWorker(kernel: kernel, seed: random.next())
    }
    let losses = try run(text, &schedule, plan, kernel, workers) { [random] model, schedule, losses in
      guard let onPause else { return }
      var model = model
      model.input = kernel.inputValues
      model.output = kernel.outputValues
      if let pause = FastTextPause(model, schedule, losses, random) { try onPause(pause) }
    }
    if workers.contains(where: \.hasFailed) { throw NoMemory(bytes: 1 << 20) }
    guard kernel.outputValues.allSatisfy(\.isFinite) else {
      throw FastTextError.diverged(learningRate: plan.rate)
    }
    return losses
  }

  private func run(
    _ text: FastTextText, _ schedule: inout TrainingSchedule, _ plan: FastTextPlan,
    _ kernel: FastTextKernel, _ workers: [FastTextWorker],
    onPause: (FastTextModel, TrainingSchedule, [Double]) throws -> Void
  ) throws -> [Double] {
    let queue = JobQueue<[UInt8]>(threads: workers.count) { workers[$0].work($1) }
    defer { queue.close() }
    var losses: [Double] = []
    do {
      while schedule.epoch < schedule.epochs {
        schedule.epoch += 1
        try text.forEachBlock(needsWholeLines: arguments.model == .supervised) { block in
          try Meter.charge(work(ofBytes: block.count))
          try queue.add(block)
          schedule.advance(by: kernel.doneWords - schedule.words)
        }
        try queue.drain()
        schedule.advance(by: kernel.doneWords - schedule.words)
        let counts = workers.map { $0.takeCounts() }
        if plan.computesLoss {
          let steps = counts.reduce(0) { $0 + $1.steps }
          losses.append(counts.reduce(0) { $0 + $1.loss } / Double(max(steps, 1)))
          schedule.loss = losses.last
        }
        try onPause(self, schedule, losses)
      }
    } catch {
      for worker in workers { worker.stop() }
      throw error
    }
    schedule.finish()
    return losses
  }

  /// Multiplications for words of six bytes, about.
  private func work(ofBytes count: Int) -> Int {
    let isSupervised = arguments.model == .supervised
    let rows = 12.0 + 6 * Double(isSupervised ? arguments.wordNgrams : 0)
    let answers: Double =
      switch arguments.loss {
      case .negativeSampling: Double(arguments.neg + 1)
      case .hierarchicalSoftmax: 16
      case .softmax, .oneVersusAll: Double(targetCounts.count)
      }
    let steps = isSupervised ? 0.1 : Double(arguments.model == .skipGram ? min(arguments.ws, 1024) : 1)
    let products = Double(count) / 6 * (rows + steps * answers) * Double(arguments.dim)
    return Int(min(products, 1e18)) + 1
  }
}
