internal import CVectorKernels

/// What a thread needs for itself, and what it has counted. Used by one thread at a time.
final class Word2VecWorker: @unchecked Sendable {
  private let kernel: Word2VecKernel
  private let state: UnsafeMutablePointer<cv_worker>
  private let room: WorkerRoom
  private var view: Word2VecView

  /// - Parameter thread: Which of the kernel's threads it is for, from 0.
  init(kernel: Word2VecKernel, seed: UInt64, thread: Int = 0) throws {
    self.kernel = kernel
    view = try kernel.view(of: thread)
    room = try WorkerRoom(
      for: kernel.model, words: SentenceBlock.longestSentence, context: 2 * Int(kernel.model.window),
      rows: 2)
    state = .allocate(capacity: 1)
    state.initialize(to: room.worker(seed: seed))
  }

  deinit { state.deallocate() }

  /// Takes the model's step at each place of the sentences.
  func work(_ job: Word2VecJob) {
    job.block.numbers.withUnsafeBufferPointer { numbers in
      guard let start = numbers.baseAddress else { return }
      job.block.forEachSentence { places in
        kernel.train(
          &view.model, state, start + places.lowerBound, places.count,
          job.rate(at: places.lowerBound))
        view.exchange.note(words: places.count)
      }
    }
    view.exchange.finish()
  }

  /// Ends ``work(_:)`` early; called by other threads.
  func stop() { cv_worker_stop(state) }

  /// Losses in nats, steps, and words that were not thinned out, since the last call. Not while working.
  func takeCounts() -> (loss: Double, steps: Int, usedWords: Int) { state.pointee.takeCounts() }
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
