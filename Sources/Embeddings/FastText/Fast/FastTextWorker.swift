internal import CVectorKernels

/// What a thread needs for itself, and what it has counted. Used by one thread at a time.
final class FastTextWorker: @unchecked Sendable {
  private let kernel: FastTextKernel
  private let state: UnsafeMutablePointer<cv_fasttext_worker>
  private let room: WorkerRoom
  private let labels: PinnedArray<Float>
  private let scores: PinnedArray<Float>

  init(kernel: FastTextKernel, seed: UInt64) throws {
    self.kernel = kernel
    // Kernels write eight at a time.
    let answers = Int(kernel.model.base.words) + 8
    room = try WorkerRoom(
      for: kernel.model.base, words: FastTextTrainer.longestLine + 1, context: 0, rows: 4)
    labels = PinnedArray([], padding: answers, with: 0)
    scores = PinnedArray([], padding: answers, with: 0)
    state = .allocate(capacity: 1)
    state.initialize(
      to: cv_fasttext_worker(
        base: room.worker(seed: seed), labels: labels.pointer, scores: scores.pointer,
        done: kernel.done.pointer, rows: cv_fasttext_list(), hashes: cv_fasttext_list(),
        answers: cv_fasttext_list(), has_failed: 0))
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
  func takeCounts() -> (loss: Double, steps: Int, usedWords: Int) { state.pointee.base.takeCounts() }
}
