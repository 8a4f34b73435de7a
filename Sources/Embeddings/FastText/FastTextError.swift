/// What FastText cannot be trained with, or asked.
public enum FastTextError: Error, Hashable, Sendable, CustomStringConvertible {
  case setting(name: String, found: String, expected: String)
  /// No word is left after counting; 1 for a text without any.
  case emptyVocabulary(minCount: Int)
  /// No line of the text begins with a label that is left after counting.
  case noLabels(prefix: String)
  /// Texts and labels are not as many.
  case labelCount(documents: Int, labels: Int)
  /// A file of the other kind of model.
  case otherModel(found: String, expected: String)
  /// The numbers grew beyond all bounds; the model is as it was before this training.
  case diverged(learningRate: Double)
  /// An interrupted training cannot go on with a text of other words or labels.
  case otherText

  public var description: String {
    switch self {
    case .setting(let name, let found, let expected): "\(name) is \(found), expected \(expected)"
    case .emptyVocabulary(let minCount):
      minCount > 1
        ? "no word occurs \(minCount) times or more; lower minCount or give more text"
        : "the text has no words"
    case .noLabels(let prefix):
      "the text has no labels; a line should have one, such as '\(prefix)good'"
    case .labelCount(let documents, let labels):
      "there are \(documents) documents and \(labels) labels, expected as many"
    case .otherModel(let found, let expected): "the file is \(found), expected \(expected)"
    case .diverged(let rate):
      "training with learning rate \(rate) left numbers that are not finite; try a smaller one"
    case .otherText: "the text has other words or counts of words than the one that training began with"
    }
  }
}
