/// A training of Word2Vec that stands between two passes.
struct InterruptedTraining: Hashable, Sendable {
  /// Passes in all, and those that are done.
  let epochs: Int
  let done: Int
  /// Words of the vocabulary in all passes, and in those that are done.
  let plannedWords: Int
  let words: Int
}

extension InterruptedTraining {
  /// Where a schedule stands behind a pass; `nil` behind the last one.
  init?(_ schedule: TrainingSchedule) {
    guard schedule.epoch < schedule.epochs else { return nil }
    self.init(
      epochs: schedule.epochs, done: schedule.epoch, plannedWords: schedule.plannedWords,
      words: schedule.words)
  }
}

extension InterruptedTraining {
  /// As a checkpoint has it.
  var text: String { [epochs, done, plannedWords, words].map(String.init).joined(separator: " ") }

  /// - Throws: ``VectorFileError`` for numbers that no training stands at.
  init(text: String) throws(VectorFileError) {
    let numbers = text.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 4, 0 < numbers[1], numbers[1] < numbers[0], 0 <= numbers[3],
      numbers[3] <= numbers[2]
    else {
      throw .malformed(offset: 8, problem: "'\(text.prefix(40))' does not say which passes are left")
    }
    (epochs, done, plannedWords, words) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }
}

extension Word2Vec {
  // konspekt:hide
  /// How many passes an interrupted training has left; 0 for one that has come to its end.
  public var passesLeft: Int { interruption.map { $0.epochs - $0.done } ?? 0 }

  // konspekt:hide
  /// Takes the passes that an interrupted training has left, as if nothing had happened: in the
  /// deterministic mode to the same bytes.
  ///
  /// - Parameters:
  ///   - text: What the model was trained with.
  ///   - progress: Called on this thread a few times a second, and at the end.
  ///   - onPass: Gets the model between two passes, so that it can be written.
  /// - Throws: ``Word2VecError/otherText(found:expected:)`` for a text with more or fewer known words.
  @discardableResult
  public mutating func finishTraining(
    _ text: TrainingText, progress: ((TrainingProgress) -> Void)? = nil,
    onPass: ((Word2Vec) throws -> Void)? = nil
  ) throws -> TrainedWords {
    guard let interruption else { return TrainedWords(used: 0, read: 0) }
    let reader = SentenceReader(text: text, table: try WordIndex(vocabulary))
    let (found, expected) = (try reader.countWords(), interruption.words / interruption.done)
    guard found == expected else {
      throw Word2VecError.otherText(found: found, expected: expected)
    }
    return try train(
      reader,
      TrainingSchedule(
        epochs: interruption.epochs, plannedWords: interruption.plannedWords, alpha: settings.alpha,
        minAlpha: settings.minAlpha, words: interruption.words, report: progress), onPass)
  }

  /// Passes that are done already.
  var passesDone: Int { interruption?.done ?? 0 }

  /// Notes where training stands.
  mutating func endPass(_ schedule: TrainingSchedule) {
    interruption = InterruptedTraining(schedule)
  }
}
