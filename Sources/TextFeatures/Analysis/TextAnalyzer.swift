internal import Metering

/// Cuts a text into terms: scikit-learn's `build_analyzer()`.
///
///     let analyzer = try TextAnalyzer(ngramRange: 1...2)
///     try analyzer.terms(of: "Кот и собака играют")
///     // ["кот", "собака", "играют", "кот собака", "собака играют"]
///
/// The text is lower-cased, accents are taken off where asked for, words are found, stop words left
/// out, and n-grams made of what remains, so "кот собака" stands for «Кот и собака».
public struct TextAnalyzer: Sendable {
  public enum Unit: String, Hashable, Sendable {
    case word
    /// n-grams of characters of the whole text.
    case character
    /// n-grams of characters inside words, each with a blank at either side; `char_wb`.
    case characterInsideWords
  }

  public enum AccentStripping: String, Hashable, Sendable {
    case none, unicode, ascii
  }

  public let unit: Unit
  public let lowercase: Bool
  public let accents: AccentStripping
  public let tokens: TokenPattern
  public let ngramRange: ClosedRange<Int>
  let stopTable: TermTable
  private let pattern: PythonPattern?

  /// - Throws: ``AnalyzerError`` where the pattern or the range cannot be used.
  public init(
    unit: Unit = .word, lowercase: Bool = true, accents: AccentStripping = .none,
    tokens: TokenPattern = .words(minimumLength: 2), stopWords: [String] = [],
    ngramRange: ClosedRange<Int> = 1...1
  ) throws(AnalyzerError) {
    guard ngramRange.lowerBound >= 1 else { throw .ngramRange(ngramRange) }
    self.unit = unit
    self.lowercase = lowercase
    self.accents = accents
    self.tokens = tokens.recognized
    self.ngramRange = ngramRange
    if case .pattern(let pattern) = self.tokens {
      self.pattern = try PythonPattern(pattern)
    } else {
      pattern = nil
    }
    var table = TermTable()
    for word in stopWords { table.add(word) }
    stopTable = table
  }

  /// The terms of a text in the order in which scikit-learn gives them: all of one length, then the next.
  public func terms(of text: String) throws -> [String] {
    let cost = cost(of: text)
    try Meter.charge(cost)
    try Meter.reserve(bytes: cost)
    var buffer = TermBuffer()
    fill(&buffer, with: text)
    var terms: [String] = []
    buffer.forEachTerm(in: ngramRange, unit: unit) { bytes, _ in
      terms.append(String(decoding: bytes, as: UTF8.self))
    }
    return terms
  }

  /// About how many bytes the terms of a text have at most: *n* times the text for those of *n* tokens,
  /// of which it has no more than bytes.
  func cost(of text: String) -> Int {
    let bytes = Double(text.utf8.count)
    let shortest = Double(ngramRange.lowerBound)
    let longest = min(Double(ngramRange.upperBound), bytes)
    guard longest >= shortest else { return text.utf8.count }
    let lengths = (shortest + longest) * (longest - shortest + 1) / 2
    return Int(exactly: (bytes * lengths).rounded()) ?? .max
  }

  /// The words, or characters, that terms are made of.
  func fill(_ buffer: inout TermBuffer, with text: String) {
    buffer.clear()
    switch (unit, tokens) {
    case (.word, .words(let length)) where accents == .none:
      buffer.addWords(of: text, minimumLength: length, lowercase: lowercase, stopWords: stopTable)
    case (.word, .words(let length)):
      buffer.addWords(
        of: prepared(text), minimumLength: length, lowercase: false, stopWords: stopTable)
    case (.word, .whitespace): add(PythonText.split(prepared(text)), to: &buffer)
    case (.word, .pattern): add(pattern?.matches(in: prepared(text)) ?? [], to: &buffer)
    case (.character, _): buffer.addCharacters(of: PythonText.collapsingSpace(prepared(text)))
    case (.characterInsideWords, _): buffer.addPaddedWords(PythonText.split(prepared(text)))
    }
  }

  private func add(_ words: [String], to buffer: inout TermBuffer) {
    for word in words { buffer.addWord(word, stopWords: stopTable) }
  }

  private func prepared(_ text: String) -> String {
    let lowered = lowercase ? PythonText.lowercased(text) : text
    switch accents {
    case .none: return lowered
    case .unicode: return PythonText.strippingAccents(lowered)
    case .ascii: return PythonText.strippingToASCII(lowered)
    }
  }
}
