internal import Metering

/// Cuts a text into terms: scikit-learn's `build_analyzer()`.
///
///     let analyzer = try TextAnalyzer(ngramRange: 1...2)
///     try analyzer.terms(of: "Кот и собака играют")
///     // ["кот", "собака", "играют", "кот собака", "собака играют"]
///
/// The text is lower-cased, accents are taken off where asked for, words are found, stop words left
/// out, and n-grams made of what remains, so "кот собака" stands for «Кот и собака».
///
/// With a lemmatizer words become lemmas before n-grams are made. A word is left out where it, or its
/// lemma, is a stop word or the lemma of one: «какие» with the list's «какой», «всего» with its «все».
///
///     let lemmas = try TextAnalyzer(
///       stopWords: StopWords.russian, lemmatizer: Lemmatizer(.russian))
///     try lemmas.terms(of: "Какие новые звёздные войны!")   // ["новый", "звёздный", "война"]
///
/// With a stemmer words become stems in the same place; stop words are looked for among the words as they
/// are written, before.
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
  /// What leads words to their lemmas, if they are.
  public let lemmatizer: Lemmatizer?
  /// What cuts words to their stems, if they are cut.
  public let stemmer: SnowballStemmer?
  let stopTable: TermTable
  /// Stop words and their lemmas.
  private let stopLemmas: TermTable
  private let pattern: PythonPattern?

  /// - Throws: ``AnalyzerError`` where the tokens or the range cannot be used, and for lemmas or
  ///   stems of characters, and for stems of lemmas; ``LemmaDataError`` where the lemmatizer's dictionary turns out damaged.
  public init(
    unit: Unit = .word, lowercase: Bool = true, accents: AccentStripping = .none,
    tokens: TokenPattern = .words(minimumLength: 2), stopWords: [String] = [],
    ngramRange: ClosedRange<Int> = 1...1, lemmatizer: Lemmatizer? = nil,
    stemmer: SnowballStemmer? = nil
  ) throws {
    if case .words(let length) = tokens, length < 0 { throw AnalyzerError.minimumLength(length) }
    guard ngramRange.lowerBound >= 1 else { throw AnalyzerError.ngramRange(ngramRange) }
    guard lemmatizer == nil && stemmer == nil || unit == .word else {
      throw AnalyzerError.lemmasOfCharacters
    }
    guard lemmatizer == nil || stemmer == nil else { throw AnalyzerError.stemsOfLemmas }
    self.unit = unit
    self.lowercase = lowercase
    self.accents = accents
    self.tokens = tokens.recognized
    self.ngramRange = ngramRange
    if case .pattern(let pattern) = self.tokens {
      self.pattern = try PythonPattern.tokens(pattern)
    } else {
      pattern = nil
    }
    var table = TermTable()
    for word in stopWords { table.add(word) }
    stopTable = table
    if let lemmatizer {
      for word in try lemmatizer.lemmas(of: stopWords) { table.add(word) }
    }
    stopLemmas = table
    self.lemmatizer = lemmatizer
    self.stemmer = stemmer
  }

  /// The terms of a text in the order in which scikit-learn gives them: all of one length, then the next.
  public func terms(of text: String) throws -> [String] {
    let cost = cost(ofBytes: text.utf8.count)
    try Meter.charge(cost)
    try Meter.reserve(bytes: cost)
    // The terms are counted again where they are kept.
    defer { Meter.release(bytes: cost) }
    var buffer = TermBuffer()
    var text = text
    try text.withUTF8 { try fill(&buffer, with: $0) }
    var terms: [String] = []
    buffer.forEachTerm(in: ngramRange, unit: unit) { bytes, _ in
      terms.append(String(decoding: bytes, as: UTF8.self))
    }
    return terms
  }

  /// Whether terms are n-grams of runs of word characters as they are written, which have no blanks
  /// inside.
  var cutsPlainWords: Bool {
    if lemmatizer != nil || stemmer != nil { return false }
    return if case (.word, .words) = (unit, tokens) { true } else { false }
  }

  /// About how many bytes the terms of a text have at most: *n* times the text for those of *n* tokens,
  /// of which it has no more than bytes.
  func cost(ofBytes count: Int) -> Int {
    let bytes = Double(count)
    let shortest = Double(ngramRange.lowerBound)
    let longest = min(Double(ngramRange.upperBound), bytes)
    guard longest >= shortest else { return count }
    let lengths = (shortest + longest) * (longest - shortest + 1) / 2
    return Int(exactly: (bytes * lengths).rounded()) ?? .max
  }

  /// The words, or characters, that terms are made of.
  ///
  /// - Parameter stopped: Words that are left out; nil for the analyzer's own.
  func fill(
    _ buffer: inout TermBuffer, with utf8: UnsafeBufferPointer<UInt8>, leavingOut stopped: TermTable? = nil
  ) throws {
    guard lemmatizer != nil || stemmer != nil else {
      return try cut(utf8, into: &buffer, leavingOut: stopped)
    }
    var written = TermBuffer()
    try cut(utf8, into: &written, leavingOut: stopTable)
    buffer.clear()
    if let lemmatizer {
      try buffer.addForms(of: written, leavingOut: stopLemmas) { try lemmatizer.lemma(of: $0) }
    } else if let stemmer {
      try buffer.addForms(of: written, leavingOut: TermTable()) { stemmer.stem($0) }
    }
  }

  private func cut(
    _ utf8: UnsafeBufferPointer<UInt8>, into buffer: inout TermBuffer,
    leavingOut stopped: TermTable?
  ) throws {
    buffer.clear()
    let stopTable = stopped ?? stopTable
    if case (.word, .words(let length)) = (unit, tokens), accents == .none {
      return buffer.addWords(
        of: utf8, minimumLength: length, lowercase: lowercase, stopWords: stopTable)
    }
    let text = String(decoding: utf8, as: UTF8.self)
    switch (unit, tokens) {
    case (.word, .words(let length)):
      var stripped = prepared(text)
      stripped.withUTF8 {
        buffer.addWords(of: $0, minimumLength: length, lowercase: false, stopWords: stopTable)
      }
    case (.word, .whitespace): add(PythonText.split(prepared(text)), to: &buffer)
    case (.word, .nltk): add(try Tokenizers.words(prepared(text)), to: &buffer)
    case (.word, .tweets(let tokenizer)):
      add(try tokenizer.tokens(of: prepared(text)), to: &buffer)
    case (.word, .pattern): add(try pattern?.matches(in: prepared(text)) ?? [], to: &buffer)
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
