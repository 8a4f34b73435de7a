internal import CVectorKernels

/// The room that a thread of a kernel writes to.
struct WorkerRoom: ~Copyable {
  private let kept: PinnedArray<Int32>
  private let draws: PinnedArray<Int32>
  private let labels: PinnedArray<Float>
  private let context: PinnedArray<Int32>
  private let scratch: AlignedMatrix

  /// - Parameters:
  ///   - words: The longest sentence.
  ///   - context: The widest window, on both sides.
  ///   - rows: How many rows the steps need for themselves.
  init(for model: cv_word2vec, words: Int, context: Int, rows: Int) throws {
    // Kernels write eight at a time.
    let targets = Int(model.negative) + 8
    kept = PinnedArray([], padding: words + 1, with: 0)
    draws = PinnedArray([], padding: 2 * targets, with: 0)
    labels = PinnedArray([1], padding: targets, with: 0)
    self.context = PinnedArray([], padding: context, with: 0)
    scratch = try AlignedMatrix(rows: rows, dimension: model.rows.stride)
  }

  /// A worker that has counted nothing yet; the room outlives it.
  func worker(seed: UInt64) -> cv_worker {
    cv_worker(
      random: seed, stops: 0, kept: kept.pointer, draws: draws.pointer, noise_labels: labels.pointer,
      context: context.pointer, scratch: scratch.elements, loss: 0, steps: 0, used_words: 0)
  }
}

extension cv_worker {
  /// Losses in nats, steps, and words that were not thinned out, since the last call. Not while working.
  mutating func takeCounts() -> (loss: Double, steps: Int, usedWords: Int) {
    defer { (loss, steps, used_words) = (0, 0, 0) }
    return (loss, Int(steps), Int(used_words))
  }
}
