// konspekt:hide
/// How far training has come.
public struct TrainingProgress: Hashable, Sendable {
  /// The pass over the text, from 1.
  public let epoch: Int
  public let epochs: Int
  /// What is counted: `words` of text, or `pairs` of them.
  public let unit: String
  /// Words of text that were read in all passes, known ones.
  public let words: Int
  /// Words of text that all passes read.
  public let plannedWords: Int
  /// Since the beginning.
  public let seconds: Double
  public let learningRate: Double
  /// The mean loss of the pass that ended last, where it is computed.
  public let loss: Double?

  public init(
    epoch: Int, epochs: Int, words: Int, plannedWords: Int, seconds: Double, learningRate: Double,
    loss: Double?, unit: String = "words"
  ) {
    self.unit = unit
    self.epoch = epoch
    self.epochs = epochs
    self.words = words
    self.plannedWords = plannedWords
    self.seconds = seconds
    self.learningRate = learningRate
    self.loss = loss
  }

  public var wordsPerSecond: Double { seconds > 0 ? Double(words) / seconds : 0 }

  /// What is left at this speed.
  public var secondsLeft: Double {
    words > 0 ? seconds * Double(plannedWords - words) / Double(words) : .infinity
  }
}
