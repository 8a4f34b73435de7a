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
    let sides = (leftPadding == nil ? 0 : 1) + (rightPadding == nil ? 0 : 1)
    let (padding, isTooMuch) = (length - 1).multipliedReportingOverflow(by: sides)
    let (total, isTooLong) = tokens.count.addingReportingOverflow(padding)
    guard !isTooMuch, !isTooLong else { throw MeterStop(.memory) }
    guard total >= length else { return [] }
    try Meter.reserve(elements: total, ofSize: 16)
    try reserve(total - length + 1, length)
    let padded = pad(tokens, length - 1, leftPadding, rightPadding)
    return (0...(total - length)).map { Array(padded[$0..<$0 + length]) }
  }

  /// Pairs of neighbours; NLTK's `bigrams`.
  public static func bigrams(_ tokens: [String]) throws -> [[String]] { try of(tokens, length: 2) }

  /// Threes of neighbours; NLTK's `trigrams`.
  public static func trigrams(_ tokens: [String]) throws -> [[String]] { try of(tokens, length: 3) }

  /// The n-grams as texts, tokens joined by one blank; Spark's `NGram`.
  public static func joined(_ tokens: [String], length: Int) throws -> [String] {
    try of(tokens, length: length).map { gram in
      let bytes = gram.reduce(length) { $0 + $1.utf8.count }
      try Meter.charge(bytes)
      try Meter.reserve(bytes: bytes)
      return gram.joined(separator: " ")
    }
  }

  /// n-grams of several lengths, by the place where they begin; NLTK's `everygrams`.
  public static func every(_ tokens: [String], lengths: ClosedRange<Int>) throws -> [[String]] {
    guard lengths.lowerBound >= 1 else { throw NGramError.length(lengths.lowerBound) }
    let longest = min(lengths.upperBound, tokens.count)
    guard longest >= lengths.lowerBound else { return [] }
    for length in lengths.lowerBound...longest { try reserve(tokens.count - length + 1, length) }
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
      let count = choices(of: length - 1, from: window.count)
      if count == 0 { continue }
      try reserveMemory(count, length)
      try append(length - 1, of: window, behind: tokens[start], to: &found)
    }
    return found
  }

  /// In how many ways so many can be taken from a number of tokens, or the largest number where that is
  /// far beyond any memory.
  private static func choices(of taken: Int, from count: Int) -> Int {
    guard taken <= count else { return 0 }
    var ways = 1
    for index in 0..<min(taken, count - taken) {
      let (product, overflow) = ways.multipliedReportingOverflow(by: count - index)
      if overflow { return .max }
      ways = product / (index + 1)
    }
    return ways
  }

  /// Every choice of so many tokens in their order, behind a first one.
  private static func append(
    _ others: Int, of window: ArraySlice<String>, behind first: String, to found: inout [[String]]
  ) throws {
    var places = Array(window.indices.prefix(others))
    while true {
      try Meter.charge(others + 1)
      var gram = [first]
      gram.reserveCapacity(others + 1)
      for place in places { gram.append(window[place]) }
      found.append(gram)
      // The last place that can move on does, and those behind it follow it closely.
      let moving = places.indices.last { places[$0] < window.endIndex - others + $0 }
      guard let moving else { return }
      let next = places[moving] + 1
      for index in moving..<others { places[index] = next + index - moving }
    }
  }

  private static func pad(
    _ tokens: [String], _ count: Int, _ left: String?, _ right: String?
  ) -> [String] {
    let before = left.map { Array(repeating: $0, count: count) } ?? []
    let after = right.map { Array(repeating: $0, count: count) } ?? []
    return before + tokens + after
  }

  /// Charges and reserves n-grams before they are made.
  private static func reserve(_ count: Int, _ length: Int) throws {
    let (work, overflow) = count.multipliedReportingOverflow(by: length)
    try Meter.charge(overflow ? .max : work)
    try reserveMemory(count, length)
  }

  /// A list for each n-gram, of 16 bytes for a token.
  private static func reserveMemory(_ count: Int, _ length: Int) throws {
    let (tokens, overflow) = count.multipliedReportingOverflow(by: length)
    try Meter.reserve(elements: count, ofSize: 40)
    try Meter.reserve(elements: overflow ? .max : tokens, ofSize: 16)
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
