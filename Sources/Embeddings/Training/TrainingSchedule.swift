internal import Metering

/// Where training stands: words done, the learning rate that follows from them, and who wants to know.
struct TrainingSchedule {
  let epochs: Int
  let plannedWords: Int
  let alpha: Double
  let minAlpha: Double
  private let report: ((TrainingProgress) -> Void)?
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastReport: ContinuousClock.Instant
  private(set) var words: Int
  /// What was done before this run.
  private let earlierWords: Int
  var epoch = 1
  var loss: Double?

  /// Between two reports.
  private static let interval = Duration.milliseconds(200)

  /// - Parameter words: What an interrupted run has done already.
  init(
    epochs: Int, plannedWords: Int, alpha: Double, minAlpha: Double, words: Int = 0,
    report: ((TrainingProgress) -> Void)?
  ) {
    self.epochs = epochs
    self.plannedWords = max(plannedWords, 1)
    self.alpha = alpha
    self.minAlpha = minAlpha
    self.report = report
    self.words = words
    earlierWords = words
    start = clock.now
    lastReport = start
  }

  /// Falls from `alpha` to `minAlpha` with the words.
  var rate: Double {
    alpha - (alpha - minAlpha) * min(Double(words) / Double(plannedWords), 1)
  }

  mutating func advance(by count: Int) {
    words += count
    guard let report, clock.now - lastReport >= Self.interval else { return }
    lastReport = clock.now
    report(progress)
  }

  /// Reports without regard to the time.
  func finish() { report?(progress) }

  private var progress: TrainingProgress {
    let seconds = (clock.now - start) / .seconds(1)
    return TrainingProgress(
      epoch: epoch, epochs: epochs, words: words - earlierWords, plannedWords: plannedWords - earlierWords,
      seconds: seconds, learningRate: rate, loss: loss)
  }
}
