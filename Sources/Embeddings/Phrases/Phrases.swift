public import Corpora
internal import Metering

/// Finds pairs of words that stand together more often than chance has it, and joins them.
///
///     let phrases = try Phrases(sentences: sentences, minCount: 1, threshold: 1)
///     try phrases.transform(["new", "york", "is", "big"])   // ["new_york", "is", "big"]
///
/// Words such as "of" can be let stand between the two. Learned from sentences that were joined already,
/// phrases get longer.
///
/// Names, defaults and scores are those of gensim 4's `Phrases`.
public struct Phrases: Sendable {
  /// A pair that is joined.
  public struct Phrase: Hashable, Sendable, CustomStringConvertible {
    /// The words with the delimiter between them.
    public let text: String
    public let score: Double

    public var description: String { "(\(text), \(score))" }
  }

  public let minCount: Int
  public let threshold: Double
  public let scoring: PhraseScoring
  public let delimiter: String
  private let words: WordIndex
  /// Sequences of words, each word as the four bytes of its number.
  private let pairs: WordIndex
  private let connectors: Set<Int32>
  /// Words of text.
  private let total: Int

  /// - Parameters:
  ///   - minCount: Taken from the count of each pair; at least 1.
  ///   - threshold: What a score must be above.
  ///   - connectorWords: May stand between the two words of a pair, and are never one of them.
  /// - Throws: ``Word2VecError`` for a number out of range.
  public init(
    sentences: [[String]], minCount: Int = 5, threshold: Double = 10,
    scoring: PhraseScoring = .standard, delimiter: String = "_", connectorWords: [String] = []
  ) throws {
    try self.init(
      text: .sentences(sentences), minCount: minCount, threshold: threshold, scoring: scoring,
      delimiter: delimiter, connectorWords: connectorWords)
  }

  /// - Parameters:
  ///   - corpus: A sentence in each document, its words between white space; it is read twice.
  ///   - minCount: Taken from the count of each pair; at least 1.
  ///   - threshold: What a score must be above.
  ///   - connectorWords: May stand between the two words of a pair, and are never one of them.
  /// - Throws: ``Word2VecError`` for a number out of range, ``CorpusError``.
  public init(
    corpus: TextCorpus, minCount: Int = 5, threshold: Double = 10,
    scoring: PhraseScoring = .standard, delimiter: String = "_", connectorWords: [String] = []
  ) throws {
    try self.init(
      text: .corpus(corpus), minCount: minCount, threshold: threshold, scoring: scoring,
      delimiter: delimiter, connectorWords: connectorWords)
  }

  // konspekt:hide
  public init(
    text: TrainingText, minCount: Int = 5, threshold: Double = 10,
    scoring: PhraseScoring = .standard, delimiter: String = "_", connectorWords: [String] = []
  ) throws {
    guard minCount >= 1 else {
      throw Word2VecError.setting(name: "minCount", found: "\(minCount)", expected: "at least 1")
    }
    guard threshold.isFinite, scoring != .npmi || (-1...1).contains(threshold) else {
      throw Word2VecError.setting(
        name: "threshold", found: "\(threshold)",
        expected: scoring == .npmi ? "-1 to 1" : "a finite number")
    }
    self.minCount = minCount
    self.threshold = threshold
    self.scoring = scoring
    self.delimiter = delimiter
    words = try WordIndex(countingWordsOf: text)
    connectors = Set(connectorWords.map(words.find).filter { $0 >= 0 })
    pairs = try WordIndex()
    var total = 0
    try SentenceReader(text: text, table: words).forEachBlock { [pairs, connectors] block in
      total += block.numbers.count
      try block.forEachSentence { places in
        try Meter.charge(8 * places.count)
        try Self.count(block.numbers[places], connectors, into: pairs)
      }
    }
    self.total = total
  }

  /// Counts each word with the next that is no connector, and what stands between.
  private static func count(
    _ sentence: ArraySlice<Int32>, _ connectors: Set<Int32>, into pairs: WordIndex
  ) throws {
    var sequence: [Int32] = []
    for word in sentence {
      if connectors.contains(word) {
        if !sequence.isEmpty { sequence.append(word) }
        continue
      }
      if !sequence.isEmpty {
        sequence.append(word)
        try sequence.withUnsafeBytes { try pairs.add($0.bindMemory(to: UInt8.self)) }
      }
      sequence = [word]
    }
    try pairs.reserveGrowth()
  }

  /// A sentence with its pairs joined, from left to right.
  public func transform(_ sentence: [String]) -> [String] {
    parts(of: sentence).map(\.text)
  }

  /// Sentences with their pairs joined.
  public func transform(_ sentences: [[String]]) throws -> [[String]] {
    try sentences.map { sentence in
      try Meter.charge(8 * sentence.count)
      return transform(sentence)
    }
  }

  // konspekt:hide
  /// A corpus whose pairs are joined while it is read.
  public func text(_ corpus: TextCorpus) -> TrainingText {
    .tokenized(corpus) { transform($0.split(whereSeparator: \.isWhitespace).map(String.init)) }
  }

  /// The pairs that are joined in sentences, each once, as they come.
  public func findPhrases(_ sentences: [[String]]) throws -> [Phrase] {
    var seen: Set<WordKey> = []
    var found: [Phrase] = []
    for sentence in sentences {
      try Meter.charge(8 * sentence.count)
      for part in parts(of: sentence) {
        guard let score = part.score, seen.insert(WordKey(part.text)).inserted else { continue }
        found.append(Phrase(text: part.text, score: score))
      }
    }
    return found
  }

  /// Words, and pairs with their scores.
  private func parts(of sentence: [String]) -> [(text: String, score: Double?)] {
    var parts: [(text: String, score: Double?)] = []
    // A word that may begin a pair, and connectors behind it.
    var waiting: [(word: String, number: Int32)] = []
    func release() {
      parts += waiting.map { ($0.word, nil) }
      waiting = []
    }
    for word in sentence {
      let next = (word: word, number: words.find(word))
      if connectors.contains(next.number) {
        if waiting.isEmpty { parts.append((word, nil)) } else { waiting.append(next) }
      } else if waiting.isEmpty {
        waiting = [next]
      } else if let score = score(of: waiting.map(\.number) + [next.number]) {
        let text = (waiting.map(\.word) + [word]).joined(separator: delimiter)
        parts.append((text, score))
        waiting = []
      } else {
        release()
        waiting = [next]
      }
    }
    release()
    return parts
  }

  /// `nil` for what is not joined.
  private func score(of sequence: [Int32]) -> Double? {
    guard let first = sequence.first, let last = sequence.last, first >= 0, last >= 0 else { return nil }
    let pair = sequence.withUnsafeBytes { pairs.find($0.bindMemory(to: UInt8.self)) }
    guard pair >= 0 else { return nil }
    let score = scoring.score(
      words.count(of: first), words.count(of: last), together: pairs.count(of: pair),
      minCount: minCount, entries: words.count - connectors.count + pairs.count, total: total)
    return score > threshold ? score : nil
  }
}
