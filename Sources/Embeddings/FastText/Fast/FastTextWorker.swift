internal import CVectorKernels

/// What a thread needs for itself, and what it has counted. Used by one thread at a time.
final class FastTextWorker: @unchecked Sendable {
  private let kernel: FastTextKernel
  private let state: UnsafeMutablePointer<cv_fasttext_worker>
  private let kept: PinnedArray<Int32>
  private let draws: PinnedArray<Int32>
  private let noiseLabels: PinnedArray<Float>
  private let labels: PinnedArray<Float>
  private let scores: PinnedArray<Float>
  private let context: PinnedArray<Int32>
  private let scratch: AlignedMatrix

  init(kernel: FastTextKernel, seed: UInt64) throws {
    self.kernel = kernel
    let base = kernel.model.base
    // Kernels write eight at a time.
    let targets = Int(base.negative) + 8
    let answers = Int(base.words) + 8
    kept = PinnedArray([], padding: FastTextTrainer.longestLine + 2, with: 0)
    draws = PinnedArray([], padding: 2 * targets, with: 0)
    noiseLabels = PinnedArray([1], padding: targets, with: 0)
    labels = PinnedArray([], padding: answers, with: 0)
    scores = PinnedArray([], padding: answers, with: 0)
    context = PinnedArray([], with: 0)
    scratch = try AlignedMatrix(rows: 4, dimension: base.rows.stride)
    state = .allocate(capacity: 1)
    state.initialize(
      to: cv_fasttext_worker(
        base: cv_worker(
          random: seed, stops: 0, kept: kept.pointer, draws: draws.pointer,
          noise_labels: noiseLabels.pointer, context: context.pointer, scratch: scratch.elements,
          loss: 0, steps: 0, used_words: 0),
        labels: labels.pointer, scores: scores.pointer, done: kernel.done.pointer,
        rows: cv_fasttext_list(), hashes: cv_fasttext_list(), answers: cv_fasttext_list(),
        has_failed: 0))
  }

  deinit {
    cv_fasttext_worker_free(state)
    state.deallocate()
  }

  /// Takes the model's steps for whole lines of text.
  func work(_ block: [UInt8]) {
    var model = kernel.model
    block.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return }
      kernel.train(&model, state, start, text.count)
    }
  }

  /// Takes one step: rows predict answers.
  func step(rows: [Int32], answers: [Int32], rate: Float, share: Float) {
    var model = kernel.model
    kernel.step(&model, state, rows, rows.count, answers, answers.count, rate, share)
  }

  /// Ends ``work(_:)`` early; called by other threads.
  func stop() { cv_worker_stop(&state.pointee.base) }

  /// Whether there was no memory for a line.
  var hasFailed: Bool { state.pointee.has_failed != 0 }

  /// Losses in nats, and steps, since the last call. Not while working.
  func takeCounts() -> (loss: Double, steps: Int) {
    defer {
      state.pointee.base.loss = 0
      state.pointee.base.steps = 0
    }
    return (state.pointee.base.loss, Int(state.pointee.base.steps))
  }
}
