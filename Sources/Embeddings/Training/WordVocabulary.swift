internal import Metering

/// The words that a model learns, with their counts: frequent ones first, of equals the earlier seen.
public struct WordVocabulary: Hashable, Sendable {
  public private(set) var words: [String] = []
  /// How often each occurs.
  public private(set) var counts: [Int] = []
  private var indices: [WordKey: Int] = [:]

  /// Counts the words of sentences and keeps those that occur at least `minCount` times.
  public init(sentences: [[String]], minCount: Int = 5) throws {
    try self.init(text: .sentences(sentences), minCount: minCount)
  }

  // konspekt:hide
  /// Counts the words of a text, which is gone through once, and keeps those that occur at least
  /// `minCount` times.
  ///
  /// - Throws: ``CorpusError`` where a file cannot be read.
  public init(text: TrainingText, minCount: Int = 5) throws {
    let counted = try Self.counted(text, minCount: minCount)
    let ranked = counted.enumerated().sorted { left, right in
      (left.element.count, right.offset) > (right.element.count, left.offset)
    }
    for (_, word) in ranked {
      // A name is hashed and kept; millions of them take seconds.
      try Meter.charge(16)
      append(word.word, count: word.count)
    }
  }

  /// - Throws: ``VectorFileError`` for a repeated word, a count below 1, or another number of counts.
  init(words: [String], counts: [Int]) throws(VectorFileError) {
    guard words.count == counts.count, counts.allSatisfy({ (1...1 << 52).contains($0) }) else {
      throw .malformed(offset: 8, problem: "counts that do not fit the words")
    }
    for (word, count) in zip(words, counts) {
      guard indices[WordKey(word)] == nil else {
        throw .malformed(offset: 8, problem: "the word '\(word.prefix(40))' stands there twice")
      }
      append(word, count: count)
    }
  }

  /// The same words, with what these sentences add behind them and their counts added up.
  ///
  /// gensim's `build_vocab(update=True)`: new words that occur fewer than `minCount` times are passed
  /// over, the others come in the order in which they were first seen.
  public func updated(with sentences: [[String]], minCount: Int = 5) throws -> WordVocabulary {
    try updated(with: .sentences(sentences), minCount: minCount)
  }

  // konspekt:hide
  /// The same words, with what this text adds behind them and their counts added up.
  ///
  /// - Throws: ``CorpusError`` where a file cannot be read.
  public func updated(with text: TrainingText, minCount: Int = 5) throws -> WordVocabulary {
    var updated = self
    for (word, count) in try Self.counted(text, minCount: 1) {
      if let known = indices[WordKey(word)] {
        updated.counts[known] += count
      } else if count >= minCount {
        updated.append(word, count: count)
      }
    }
    return updated
  }

  public var count: Int { words.count }

  /// How many words of text the counts add up to.
  public var total: Int {
    counts.reduce(0) { sum, count in
      let (total, overflow) = sum.addingReportingOverflow(count)
      return overflow ? .max : total
    }
  }

  func index(of word: String) -> Int32? { indices[WordKey(word)].map(Int32.init) }

  /// The place of a word, from 0; `nil` for one that is not known.
  public func place(of word: String) -> Int? { indices[WordKey(word)] }

  private mutating func append(_ word: String, count: Int) {
    indices[WordKey(word)] = words.count
    words.append(word)
    counts.append(count)
  }

  /// The words that are frequent enough, in the order in which they were first seen.
  private static func counted(
    _ text: TrainingText, minCount: Int
  ) throws -> [(word: String, count: Int)] {
    let table = try WordIndex(countingWordsOf: text)
    var kept: [(word: String, count: Int)] = []
    try table.forEach { word, count in
      try Meter.charge(4)
      if count >= minCount { kept.append((word, count)) }
    }
    return kept
  }
}
