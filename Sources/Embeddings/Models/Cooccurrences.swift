public import Displays
internal import Metering

/// How often words stand near each other.
///
///     let x = try Cooccurrences(
///       of: [["cat", "chases", "mouse"], ["mouse", "runs", "from", "cat"]], window: 1)
///     try x.count("cat", "chases")   // 1
///
/// The table is symmetric unless it is told otherwise; its words are in order of first appearance. A word
/// beside itself counts from both sides, so it adds twice.
///
/// Source: Pennington, Socher & Manning (2014), §3 and §4.2; values as of the authors' cooccur.c with
/// `-symmetric 1` and each sentence taken by itself.
public struct Cooccurrences: Hashable, Sendable, Displayable {
  /// What a pair at a distance adds.
  public enum Weighting: Hashable, Sendable {
    /// 1 over the distance: neighbours count 1, words one apart ½.
    case harmonic
    /// 1 at any distance.
    case equal
  }

  /// Two words that stand near each other.
  public struct Pair: Hashable, Sendable {
    public let word: String
    public let context: String
    public let count: Double
  }

  /// The words, in order of first appearance.
  public let vocabulary: [String]
  /// Row-major, shape [V, V].
  private let counts: [Double]

  /// Counts the pairs of each sentence.
  ///
  /// - Parameters:
  ///   - sentences: Their words.
  ///   - window: The largest distance that counts, in words, to either side.
  ///   - weighting: GloVe's by default.
  ///   - symmetric: Whether neighbours on either side count, as by default, or those on the left alone.
  /// - Throws: ``GloVeError`` for a window below 1, ``EmbeddingError`` without any word.
  public init(
    of sentences: [[String]], window: Int, weighting: Weighting = .harmonic,
    symmetric: Bool = true
  ) throws {
    guard window >= 1 else { throw GloVeError.window(window) }
    var vocabulary: [String] = []
    var indices: [WordKey: Int] = [:]
    let coded = sentences.map { sentence in
      sentence.map { word in
        if let known = indices[WordKey(word)] { return known }
        indices[WordKey(word)] = vocabulary.count
        vocabulary.append(word)
        return vocabulary.count - 1
      }
    }
    guard !vocabulary.isEmpty else { throw EmbeddingError.emptyVocabulary }
    let words = vocabulary.count
    try Meter.reserve(bytes: 8 * words * words)
    var counts = [Double](repeating: 0, count: words * words)
    for sentence in coded {
      try Meter.charge(sentence.count * min(window, sentence.count))
      for (place, center) in sentence.enumerated().dropFirst() {
        for distance in 1...min(window, place) {
          let left = sentence[place - distance]
          let amount = weighting == .harmonic ? 1 / Double(distance) : 1
          counts[center * words + left] += amount
          if symmetric { counts[left * words + center] += amount }
        }
      }
    }
    self.vocabulary = vocabulary
    self.counts = counts
  }

  /// The table, shape [V, V].
  public var matrix: [[Double]] {
    vocabulary.indices.map { i in
      Array(counts[i * vocabulary.count..<(i + 1) * vocabulary.count])
    }
  }

  /// How often two words stand near each other.
  ///
  /// - Throws: ``UnknownWord``
  public func count(_ word: String, _ context: String) throws(UnknownWord) -> Double {
    try counts[index(of: word) * vocabulary.count + index(of: context)]
  }

  /// The pairs that meet, with their counts, by rows: what GloVe trains on.
  public var pairs: [Pair] {
    counts.enumerated().filter { $0.element > 0 }.map { place, count in
      Pair(
        word: vocabulary[place / vocabulary.count], context: vocabulary[place % vocabulary.count],
        count: count)
    }
  }

  /// Hands over each pair that meets as numbers of its words, by rows.
  func forEachPair(_ body: (_ word: Int, _ context: Int, _ count: Double) throws -> Void) rethrows {
    for (place, count) in counts.enumerated() where count > 0 {
      try body(place / vocabulary.count, place % vocabulary.count, count)
    }
  }

  private func index(of word: String) throws(UnknownWord) -> Int {
    try WordKey.index(of: word, in: vocabulary)
  }

  public var display: Display {
    let rows = zip(vocabulary, matrix).map { word, row in
      [Table.Field(word)] + row.map { .init($0, shownAs: Self.shown($0)) }
    }
    let columns = [Table.Column("")] + vocabulary.map { .init($0, alignment: .right) }
    return .table(Table(columns: columns, rows: rows))
  }

  /// Four decimals, without zeros at the end.
  private static func shown(_ count: Double) -> String {
    var text = fixed(count, digits: 4)
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
