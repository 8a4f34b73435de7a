internal import Metering

/// The words that a model learns, with their counts: frequent ones first, of equals the earlier seen.
public struct WordVocabulary: Hashable, Sendable {
  public private(set) var words: [String] = []
  /// How often each occurs.
  public private(set) var counts: [Int] = []
  private var indices: [WordKey: Int] = [:]

  /// Counts the words of sentences and keeps those that occur at least `minCount` times.
  public init(sentences: [[String]], minCount: Int = 5) throws {
    try self.init(counting: sentences, minCount: minCount, after: nil)
  }

  private init(
    counting sentences: [[String]], minCount: Int, after known: WordVocabulary?
  ) throws {
    var counts: [WordKey: Int] = [:]
    var order: [WordKey] = []
    for sentence in sentences {
      try Meter.charge(8 * sentence.count)
      for word in sentence {
        let key = WordKey(word)
        if counts[key, default: 0] == 0 { order.append(key) }
        counts[key, default: 0] += 1
      }
    }
    let kept = order.filter { counts[$0, default: 0] >= minCount && known?.indices[$0] == nil }
    let ranked = kept.enumerated().sorted { left, right in
      (counts[left.element, default: 0], right.offset) > (counts[right.element, default: 0], left.offset)
    }
    if let known {
      self = known
      for (key, index) in known.indices { self.counts[index] += counts[key, default: 0] }
    }
    for (_, key) in ranked {
      indices[key] = words.count
      words.append(key.word)
      self.counts.append(counts[key, default: 0])
    }
  }

  /// The same words, with what these sentences add behind them and their counts added up.
  ///
  /// gensim's `build_vocab(update=True)`.
  public func updated(with sentences: [[String]], minCount: Int = 5) throws -> WordVocabulary {
    try WordVocabulary(counting: sentences, minCount: minCount, after: self)
  }

  public var count: Int { words.count }

  /// How many words of text the counts add up to.
  public var total: Int { counts.reduce(0, +) }

  func index(of word: String) -> Int32? { indices[WordKey(word)].map(Int32.init) }

  /// The place of a word, from 0; `nil` for one that is not known.
  public func place(of word: String) -> Int? { indices[WordKey(word)] }
}
