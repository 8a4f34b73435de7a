internal import Derivations
internal import Metering
internal import Numerics

extension Word2Vec {
  /// Fast training: this thread reads, others compute.
  mutating func trainByKernel(
    _ reader: SentenceReader, _ schedule: inout TrainingSchedule, threads: Int,
    _ onPass: ((Word2Vec) throws -> Void)?
  ) throws -> TrainedWords {
    let kernel = try Word2VecKernel(
      settings: settings, vocabulary: vocabulary, input: input, output: output, threads: threads)
    // The kernel's copies hold the parameters from here on.
    input = []
    output = []
    defer {
      input = kernel.inputValues
      output = kernel.outputValues
    }
    let workers = try (0..<threads).map {
      try Word2VecWorker(kernel: kernel, seed: random.next(), thread: $0)
    }
    let queue = JobQueue<Word2VecJob>(threads: threads) { workers[$0].work($1) }
    defer { queue.close() }
    do {
      return try run(reader, &schedule, queue, workers) { model in
        guard let onPass else { return }
        model.input = kernel.inputValues
        model.output = kernel.outputValues
        try model.checkFinite()
        try onPass(model)
        model.input = []
        model.output = []
      }
    } catch {
      for worker in workers { worker.stop() }
      throw error
    }
  }

  private mutating func run(
    _ reader: SentenceReader, _ schedule: inout TrainingSchedule, _ queue: JobQueue<Word2VecJob>,
    _ workers: [Word2VecWorker], betweenPasses: (inout Word2Vec) throws -> Void
  ) throws -> TrainedWords {
    var read = 0
    var used = 0
    for epoch in passesDone..<schedule.epochs {
      schedule.epoch = epoch + 1
      try reader.forEachBlock { block in
        try Meter.charge(work(ofWords: block.numbers.count))
        try Meter.charge(1000 + block.read)
        let first = schedule.rate
        schedule.advance(by: block.numbers.count)
        try queue.add(Word2VecJob(block: block, rates: (first, schedule.rate)))
        read += block.read
      }
      try queue.drain()
      let counts = workers.map { $0.takeCounts() }
      used += counts.reduce(0) { $0 + $1.usedWords }
      let steps = counts.reduce(0) { $0 + $1.steps }
      self.steps += steps
      if settings.computeLoss {
        let loss = counts.reduce(0) { $0 + $1.loss } / Double(max(steps, 1))
        losses.append(loss)
        schedule.loss = loss
      }
      endPass(schedule)
      if passesLeft > 0 { try betweenPasses(&self) }
    }
    schedule.finish()
    return TrainedWords(used: used, read: read)
  }

  /// Multiplications for words in sentences that are longer than the window, at most.
  private func work(ofWords words: Int) -> Int {
    let pairs = Double(words) * Double(Word2VecKernel.window(of: settings))
    let products = pairs * Double(settings.vectorSize) * Double(max(settings.negative, 0) + 1)
    return Int(min(products, 1e18)) + 1
  }
}
