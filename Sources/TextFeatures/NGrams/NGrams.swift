internal import Metering

/// Runs of neighbouring tokens.
///
///     try NGrams.of(["я", "люблю", "nlp"], length: 2)   // [["я", "люблю"], ["люблю", "nlp"]]
///
/// A text of *L* tokens has *L* − *n* + 1 n-grams, and none where it is shorter than *n*.
///
/// Source: `nltk.util`; of Spark, `pyspark.ml.feature.NGram`.
public enum NGrams {
  /// The n-grams of a text; NLTK's `ngrams(tokens, n)`.
  ///
  /// - Parameter padding: A symbol put *n* − 1 times before and after the text, as `("<s>", "</s>")`.
  /// - Throws: ``NGramError`` where the length is below 1.
  public static func of(
    _ tokens: [String], length: Int, leftPadding: String? = nil, rightPadding: String? = nil
  ) throws -> [[String]] {
    guard length >= 1 else { throw NGramError.length(length) }
    let padded = pad(tokens, length, leftPadding, rightPadding)
    guard padded.count >= length else { return [] }
    try reserve(padded.count - length + 1, length)
    return (0...(padded.count - length)).map { Array(padded[$0..<$0 + length]) }
  }

  /// Pairs of neighbours; NLTK's `bigrams`.
  public static func bigrams(_ tokens: [String]) throws -> [[String]] { try of(tokens, length: 2) }

  /// Threes of neighbours; NLTK's `trigrams`.
  public static func trigrams(_ tokens: [String]) throws -> [[String]] { try of(tokens, length: 3) }

  /// The n-grams as texts, tokens joined by one blank; Spark's `NGram`.
  public static func joined(_ tokens: [String], length: Int) throws -> [String] {
    try of(tokens, length: length).map { $0.joined(separator: " ") }
  }

  /// n-grams of several lengths, by the place where they begin; NLTK's `everygrams`.
  public static func every(_ tokens: [String], lengths: ClosedRange<Int>) throws -> [[String]] {
    guard lengths.lowerBound >= 1 else { throw NGramError.length(lengths.lowerBound) }
    let longest = min(lengths.upperBound, tokens.count)
    guard longest >= lengths.lowerBound else { return [] }
    try reserve(tokens.count * (longest - lengths.lowerBound + 1), longest)
    return tokens.indices.flatMap { start in
      (lengths.lowerBound...longest).filter { start + $0 <= tokens.count }
        .map { Array(tokens[start..<start + $0]) }
    }
  }

  /// n-grams that may leave out up to `skipping` tokens; NLTK's `skipgrams(tokens, n, k)`.
  ///
  /// Source: Guthrie et al., *A Closer Look at Skip-gram Modelling* (LREC 2006).
  public static func skipping(
    _ tokens: [String], length: Int, skipping: Int
  ) throws -> [[String]] {
    guard length >= 1 else { throw NGramError.length(length) }
    guard skipping >= 0 else { throw NGramError.skipping(skipping) }
    var found: [[String]] = []
    for start in tokens.indices {
      let reach = min(length - 1, tokens.count) + min(skipping, tokens.count)
      let window = tokens[(start + 1)...].prefix(reach)
      try extend([tokens[start]], from: Array(window), by: length - 1, into: &found)
    }
    return found
  }

  /// Every choice of so many tokens in their order, appended to a beginning.
  private static func extend(
    _ head: [String], from rest: [String], by missing: Int, into found: inout [[String]]
  ) throws {
    if missing == 0 {
      try reserve(1, head.count)
      return found.append(head)
    }
    guard rest.count >= missing else { return }
    for index in 0...(rest.count - missing) {
      try extend(
        head + [rest[index]], from: Array(rest[(index + 1)...]), by: missing - 1, into: &found)
    }
  }

  private static func pad(
    _ tokens: [String], _ length: Int, _ left: String?, _ right: String?
  ) -> [String] {
    // Longer padding than text and window would only give n-grams of padding.
    let count = min(length - 1, 1 << 16)
    let before = left.map { Array(repeating: $0, count: count) } ?? []
    let after = right.map { Array(repeating: $0, count: count) } ?? []
    return before + tokens + after
  }

  private static func reserve(_ count: Int, _ length: Int) throws {
    let (work, overflow) = count.multipliedReportingOverflow(by: length)
    try Meter.charge(overflow ? .max : work)
    try Meter.reserve(bytes: overflow || work > .max / 16 ? .max : 16 * work)
  }
}

/// n-grams that cannot be.
public enum NGramError: Error, Hashable, Sendable, CustomStringConvertible {
  case length(Int)
  /// How many tokens may be left out is negative.
  case skipping(Int)

  public var description: String {
    switch self {
    case .length(let length): "the length of n-grams is \(length), expected 1 or more"
    case .skipping(let count): "\(count) tokens may be left out, expected 0 or more"
    }
  }
}
