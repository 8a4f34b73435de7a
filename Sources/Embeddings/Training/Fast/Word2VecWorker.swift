internal import CVectorKernels

/// What a thread needs for itself, and what it has counted. Used by one thread at a time.
final class Word2VecWorker: @unchecked Sendable {
  private let kernel: Word2VecKernel
  private let state: UnsafeMutablePointer<cv_worker>
  private let kept: PinnedArray<Int32>
  private let draws: PinnedArray<Int32>
  private let labels: PinnedArray<Float>
  private let context: PinnedArray<Int32>
  private let scratch: AlignedMatrix

  init(kernel: Word2VecKernel, seed: UInt64) throws {
    self.kernel = kernel
    // Kernels write eight at a time.
    let targets = Int(kernel.model.negative) + 8
    kept = PinnedArray([], padding: SentenceBlock.longestSentence + 1, with: 0)
    draws = PinnedArray([], padding: 2 * targets, with: 0)
    labels = PinnedArray([1], padding: targets, with: 0)
    context = PinnedArray([], padding: 2 * Int(kernel.model.window), with: 0)
    scratch = try AlignedMatrix(rows: 2, dimension: kernel.model.rows.stride)
    state = .allocate(capacity: 1)
    state.initialize(
      to: cv_worker(
        random: seed, stops: 0, kept: kept.pointer, draws: draws.pointer,
        noise_labels: labels.pointer, context: context.pointer, scratch: scratch.elements,
        loss: 0, steps: 0, used_words: 0))
  }

  deinit { state.deallocate() }

  /// Takes the model's step at each place of the sentences.
  func work(_ job: Word2VecJob) {
    job.block.numbers.withUnsafeBufferPointer { numbers in
      guard let start = numbers.baseAddress else { return }
      var model = kernel.model
      job.block.forEachSentence { places in
        kernel.train(
          &model, state, start + places.lowerBound, places.count,
          job.rate(at: places.lowerBound))
      }
    }
  }

  /// Ends ``work(_:)`` early; called by other threads.
  func stop() { cv_worker_stop(state) }

  /// Losses in nats, steps, and words that were not thinned out, since the last call. Not while working.
  func takeCounts() -> (loss: Double, steps: Int, usedWords: Int) {
    defer {
      state.pointee.loss = 0
      state.pointee.steps = 0
      state.pointee.used_words = 0
    }
    return (state.pointee.loss, Int(state.pointee.steps), Int(state.pointee.used_words))
  }
}

/// Sentences with the learning rates of the first and of the place behind the last word.
struct Word2VecJob: Sendable {
  let block: SentenceBlock
  let rates: (first: Double, last: Double)

  func rate(at place: Int) -> Float {
    let progress = Double(place) / Double(max(block.numbers.count, 1))
    return Float(rates.first + (rates.last - rates.first) * progress)
  }
}
