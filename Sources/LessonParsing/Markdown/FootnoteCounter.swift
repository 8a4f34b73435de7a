import LessonModel

/// Names footnotes and counts the references to them.
final class FootnoteCounter {
  /// Labels in the order of first reference.
  private let labels: [String]
  private var occurrences: [Int: Int] = [:]

  init(labels: [String]) { self.labels = labels }

  func label(_ index: Int) -> String {
    labels.indices.contains(index - 1) ? labels[index - 1] : "\(index)"
  }

  /// - Parameter index: From 1.
  func reference(index: Int) -> Inline.Content {
    let occurrence = occurrences[index, default: 0] + 1
    occurrences[index] = occurrence
    return .footnoteReference(label: label(index), index: index, occurrence: occurrence)
  }
}
