public import Corpora
internal import Metering

/// How well similarities of word vectors agree with those that people gave.
public struct SimilarityEvaluation: Hashable, Sendable {
  /// Pearson's correlation, and how likely one as far from 0 is by chance (two-sided, by Student's t).
  public let pearson: Double
  public let pearsonProbability: Double
  /// Spearman's correlation of ranks, equal values having their mean rank.
  public let spearman: Double
  public let spearmanProbability: Double
  /// Pairs that were compared.
  public let pairs: Int
  /// The share of pairs with a word that has no vector, in per cent.
  public let unknownPercent: Double
  /// Lines that are no two words and a number, by their numbers from 1.
  public let skippedLines: [Int]
}

extension KeyedVectors {
  /// Compares similarities with those of a list: two words and a number a line, between tabs.
  ///
  /// Lines that begin with `#` are remarks; pairs with an unknown word are left out.
  ///
  ///     let found = try vectors.evaluateWordPairs("кот\tкошка\t9\nстол\tкороль\t1\nстул\tстол\t7.5\n")
  ///     found.spearman
  ///
  /// - Parameters:
  ///   - delimiter: What stands between the columns.
  ///   - restrictVocabulary: Only so many of the first words are known.
  ///   - caseInsensitive: Compares in capitals; of words that agree so the first counts.
  ///   - unknownCounts: Whether pairs with unknown words count with similarity 0; gensim's
  ///     `dummy4unknown`.
  /// - Returns: Correlations are not a number where all values of a side are equal.
  /// - Throws: ``VectorQueryError/tooFewPairs(_:)`` for fewer than two.
  ///
  /// gensim 4's `evaluate_word_pairs`.
  public func evaluateWordPairs(
    _ list: String, delimiter: String = "\t", restrictVocabulary: Int = 300_000,
    caseInsensitive: Bool = true, unknownCounts: Bool = false
  ) throws -> SimilarityEvaluation {
    var run = PairRun(
      vectors: self, delimiter: delimiter, restrictVocabulary: restrictVocabulary,
      caseInsensitive: caseInsensitive, unknownCounts: unknownCounts)
    for line in list.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      try run.take(String(line))
    }
    return try run.evaluation()
  }

  /// The same with a list in a file.
  public func evaluateWordPairs(
    _ list: TextCorpus, delimiter: String = "\t", restrictVocabulary: Int = 300_000,
    caseInsensitive: Bool = true, unknownCounts: Bool = false
  ) throws -> SimilarityEvaluation {
    var run = PairRun(
      vectors: self, delimiter: delimiter, restrictVocabulary: restrictVocabulary,
      caseInsensitive: caseInsensitive, unknownCounts: unknownCounts)
    try list.forEach { try run.take($0) }
    return try run.evaluation()
  }
}

/// Goes through a list of pairs.
private struct PairRun {
  private let vectors: KeyedVectors
  private let known: EvaluatedWords
  private let delimiter: String
  private let unknownCounts: Bool
  private var line = 0
  private var unknown = 0
  private var skipped: [Int] = []
  private var given: [Double] = []
  private var found: [Double] = []

  init(
    vectors: KeyedVectors, delimiter: String, restrictVocabulary: Int, caseInsensitive: Bool,
    unknownCounts: Bool
  ) {
    self.vectors = vectors
    self.delimiter = delimiter
    self.unknownCounts = unknownCounts
    known = EvaluatedWords(
      vectors, restrictVocabulary: restrictVocabulary, caseInsensitive: caseInsensitive)
  }

  mutating func take(_ text: String) throws {
    line += 1
    if text.isEmpty || text.hasPrefix("#") { return }
    let fields = delimiter.isEmpty ? [text] : text.split(separator: delimiter, omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3, let number = Double(Self.trimmed(fields[2])) else {
      skipped.append(line)
      return
    }
    try Meter.charge(2 * vectors.dimension)
    if let first = known.place(of: known.spelling(fields[0])),
      let second = known.place(of: known.spelling(fields[1]))
    {
      given.append(number)
      found.append(vectors.similarity(first, second))
    } else {
      unknown += 1
      guard unknownCounts else { return }
      given.append(number)
      found.append(0)
    }
  }

  /// Without white space at either end.
  private static func trimmed(_ text: String) -> Substring {
    let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex
    return text[..<end].drop(while: \.isWhitespace)
  }

  func evaluation() throws -> SimilarityEvaluation {
    guard given.count >= 2 else { throw VectorQueryError.tooFewPairs(given.count) }
    let pearson = Correlation.pearson(given, found)
    let spearman = Correlation.spearman(given, found)
    let all = unknownCounts ? given.count : given.count + unknown
    return SimilarityEvaluation(
      pearson: pearson,
      pearsonProbability: Correlation.probability(of: pearson, count: given.count),
      spearman: spearman,
      spearmanProbability: Correlation.probability(of: spearman, count: given.count),
      pairs: given.count, unknownPercent: 100 * Double(unknown) / Double(all), skippedLines: skipped)
  }
}
