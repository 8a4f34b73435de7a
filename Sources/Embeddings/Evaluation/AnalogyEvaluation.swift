/// How many analogies of a list word vectors complete.
public struct AnalogyEvaluation: Hashable, Sendable {
  /// The analogies below one heading.
  public struct Section: Hashable, Sendable {
    public let name: String
    /// Four words each, in capitals where case was ignored.
    public internal(set) var correct: [[String]] = []
    public internal(set) var incorrect: [[String]] = []

    /// The share of the analogies that are complete; 0 without any.
    public var accuracy: Double {
      let all = correct.count + incorrect.count
      return all == 0 ? 0 : Double(correct.count) / Double(all)
    }
  }

  /// In the order of the list.
  public internal(set) var sections: [Section] = []
  /// Analogies with a word that has no vector.
  public internal(set) var unknown: Int = 0
  /// Lines that are no four words, by their numbers from 1.
  public internal(set) var skippedLines: [Int] = []

  /// All sections as one.
  public var total: Section {
    var total = Section(name: "Total accuracy")
    for section in sections {
      total.correct += section.correct
      total.incorrect += section.incorrect
    }
    return total
  }

  /// The share of all analogies that are complete.
  public var accuracy: Double { total.accuracy }
}
