internal import Foundation
internal import Metering
public import Numerics

/// Turns texts into sequences of word numbers, the most frequent word having number 1: Keras's text
/// `Tokenizer`.
///
///     var tokenizer = try TextTokenizer(numWords: 5, oovToken: "<OOV>")
///     try tokenizer.fit(["Кот спит на диване", "Собака спит"])
///     try tokenizer.sequences(of: ["Кот спит дома"])   // [[3, 2, 1]]
///
/// Number 0 is no word: sequences are padded with it. Equally frequent words are numbered as they came.
/// `numWords` limits what is used, not what is learned: numbers from 1 to `numWords` − 1 are.
///
/// Source: `tensorflow.keras.preprocessing.text.Tokenizer`.
public struct TextTokenizer: Sendable {
  /// What the columns of ``matrix(of:mode:)`` hold.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// 1 where the word is there.
    case binary
    /// How often it is there, n.
    case count
    /// n / length of the sequence; Keras's `"freq"`.
    case frequency
    /// (1 + ln n) · ln(1 + N / (1 + df))
    case tfidf
  }

  /// Punctuation but the apostrophe, the tab and the end of the line: Keras's default.
  public static let standardFilters: String = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n"

  public let numWords: Int?
  /// Characters that part words, besides the blank.
  public let filters: String
  public let lowercase: Bool
  public let separator: String
  public let isCharacterLevel: Bool
  /// What stands for words that are not known or beyond `numWords`; without it they are left out.
  public let oovToken: String?
  private let cutter: WordCutter

  // What was learned, in the order in which words came.
  private var table = TermTable()
  private var counts: [Int] = []
  private var frequencies: [Int] = []
  /// Terms by number; −1 stands for the token of unknown words.
  private var order: [Int] = []
  private var numbers: [Int] = []
  /// How many texts were learned from.
  public private(set) var documentCount: Int = 0
  /// Whether ``fit(_:)`` was called, if only with no text.
  private var isFitted = false

  /// - Parameter numWords: 0 means no limit, as it does in Keras.
  /// - Throws: ``TextTokenizerError`` for a negative limit and an empty separator.
  public init(
    numWords: Int? = nil, filters: String = TextTokenizer.standardFilters,
    lowercase: Bool = true, separator: String = " ", isCharacterLevel: Bool = false,
    oovToken: String? = nil
  ) throws(TextTokenizerError) {
    if let numWords, numWords < 0 { throw .numWords(numWords) }
    guard !separator.isEmpty else { throw .separator }
    self.numWords = numWords
    self.filters = filters
    self.lowercase = lowercase
    self.separator = separator
    self.isCharacterLevel = isCharacterLevel
    self.oovToken = oovToken
    cutter = WordCutter(
      filters: filters, separator: separator, lowercase: lowercase,
      isCharacterLevel: isCharacterLevel)
  }

  // MARK: Learning

  /// Counts the words of more texts and numbers all words anew; `fit_on_texts`.
  public mutating func fit(_ texts: [String]) throws {
    for text in texts { try learn(text) }
    isFitted = true
    try Meter.charge(20 * counts.count)
    number()
  }

  mutating func learn(_ text: String) throws {
    try Meter.charge(10 * text.utf8.count)
    documentCount += 1
    let (before, known) = (table.memory, counts.count)
    var seen: Set<Int> = []
    let cutter = cutter
    cutter.words(of: text) { word in
      let term = table.add(word)
      if term == counts.count {
        counts.append(0)
        frequencies.append(0)
      }
      counts[term] += 1
      if seen.insert(term).inserted { frequencies[term] += 1 }
    }
    try Meter.reserve(bytes: table.memory - before)
    try Meter.reserve(elements: counts.count - known, ofSize: 32)
  }

  mutating func number() {
    let sorted = counts.indices.sorted {
      counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1
    }
    order = (oovToken == nil ? [] : [-1]) + sorted
    numbers = Array(repeating: 0, count: counts.count)
    for (place, term) in order.enumerated() where term >= 0 { numbers[term] = place + 1 }
  }

  /// The words of a text as this tokenizer cuts it; `text_to_word_sequence`.
  public func words(of text: String) -> [String] {
    var words: [String] = []
    cutter.words(of: text) { words.append($0) }
    return words
  }

  // MARK: What was learned

  /// The words in the order of their numbers, from number 1 on.
  public func vocabulary() -> [String] { order.map(word) }

  /// The number of a word, or nil for one that is not known; `word_index[word]`.
  public func index(of word: String) -> Int? {
    if let term = table.number(of: word) { return numbers[term] }
    return isToken(word) ? oovNumber : nil
  }

  /// How often a word was there; `word_counts[word]`.
  public func count(of word: String) -> Int { table.number(of: word).map { counts[$0] } ?? 0 }

  /// In how many texts a word was; `word_docs[word]`.
  public func documentFrequency(of word: String) -> Int {
    table.number(of: word).map { frequencies[$0] } ?? 0
  }

  /// Every word with its number; `word_index`.
  public var wordIndex: [String: Int] {
    Dictionary(
      order.enumerated().map { (word($0.element), $0.offset + 1) }, uniquingKeysWith: { $1 })
  }

  private func word(_ term: Int) -> String { term < 0 ? oovToken ?? "" : table.text(term) }

  private func isToken(_ word: String) -> Bool {
    oovToken.map { $0.utf8.elementsEqual(word.utf8) } ?? false
  }

  /// Keras looks the token up among the words: where texts have it as a word, that word's number counts.
  private var oovNumber: Int? {
    guard let oovToken, !order.isEmpty else { return nil }
    return table.number(of: oovToken).map { numbers[$0] } ?? 1
  }

  private func isBeyondLimit(_ number: Int) -> Bool {
    guard let numWords, numWords > 0 else { return false }
    return number >= numWords
  }

  // MARK: Using

  private var nothingLearned: TextTokenizerError { isFitted ? .noTexts : .notFitted }

  /// Each text as the numbers of its words; `texts_to_sequences`.
  ///
  /// - Throws: ``TextTokenizerError`` before ``fit(_:)``, or where that was given no text.
  public func sequences(of texts: [String]) throws -> [[Int]] {
    guard documentCount > 0 else { throw nothingLearned }
    let unknown = oovNumber
    return try texts.map { text in
      try Meter.charge(10 * text.utf8.count)
      try Meter.reserve(bytes: 8 * text.utf8.count)
      var sequence: [Int] = []
      cutter.words(of: text) { word in
        let number = table.number(of: word).map { numbers[$0] }
        if let number, !isBeyondLimit(number) {
          sequence.append(number)
        } else if let unknown {
          sequence.append(unknown)
        }
      }
      return sequence
    }
  }

  /// The words of each sequence, joined by blanks; `sequences_to_texts`.
  ///
  /// Numbers of no word are left out, or stand for the token of unknown words.
  public func texts(of sequences: [[Int]]) throws -> [String] {
    let unknown = oovNumber.map { word(order[$0 - 1]) }
    return try sequences.map { sequence in
      try Meter.charge(10 * sequence.count)
      return sequence.compactMap { number in
        guard number >= 1, number <= order.count, !isBeyondLimit(number) else {
          return unknown
        }
        return word(order[number - 1])
      }.joined(separator: " ")
    }
  }

  /// A row for each text with a column for each number; `texts_to_matrix`.
  ///
  /// - Returns: Shape `[texts.count, numWords]`, or as wide as the vocabulary and 0; column 0 is empty.
  /// - Throws: ``TextTokenizerError`` before ``fit(_:)``, or where that was given no text or no word.
  public func matrix(of texts: [String], mode: Mode = .binary) throws -> Matrix {
    try matrix(ofSequences: sequences(of: texts), mode: mode)
  }

  /// A row for each sequence with a column for each number; `sequences_to_matrix`.
  ///
  /// Numbers beyond the width are left out.
  ///
  /// - Throws: ``TextTokenizerError`` for a negative number, and where nothing says the width.
  public func matrix(ofSequences sequences: [[Int]], mode: Mode = .binary) throws -> Matrix {
    guard mode != .tfidf || documentCount > 0 else { throw nothingLearned }
    let width = try self.width()
    let (count, isTooLarge) = width.multipliedReportingOverflow(by: sequences.count)
    try Meter.charge(isTooLarge ? .max : count)
    guard !isTooLarge, count < .max / 8 else { throw TextTokenizerError.tooWide(width) }
    try Meter.reserve(bytes: 8 * count)
    guard count <= Self.mostElements else { throw TextTokenizerError.tooWide(width) }
    if sequences.isEmpty { return try Matrix(rows: 0, columns: width) }
    return try Matrix(sequences.map { try row(of: $0, width: width, mode: mode) })
  }

  /// The limit, or a column for 0 and one for each word.
  private func width() throws(TextTokenizerError) -> Int {
    if let numWords, numWords > 0 { return numWords }
    guard !order.isEmpty else { throw documentCount > 0 ? .noWords : nothingLearned }
    // A token that is a word of the texts too is one word with two numbers, as Keras counts.
    let isWordToo = oovToken.map { table.number(of: $0) != nil } ?? false
    return order.count + (isWordToo ? 0 : 1)
  }

  /// 8 GiB of numbers: more is a mistake.
  private static let mostElements = 1 << 30

  private func row(of sequence: [Int], width: Int, mode: Mode) throws -> [Double] {
    var row = Array(repeating: 0.0, count: width)
    for number in sequence {
      guard number >= 0 else { throw TextTokenizerError.negativeNumber(number) }
      if number < width { row[number] += 1 }
    }
    for number in row.indices where row[number] > 0 {
      switch mode {
      case .binary: row[number] = 1
      case .count: break
      case .frequency: row[number] /= Double(sequence.count)
      case .tfidf: row[number] = weight(row[number], number)
      }
    }
    return row
  }

  private func weight(_ count: Double, _ number: Int) -> Double {
    let term = number >= 1 && number <= order.count ? order[number - 1] : -1
    let frequency = term < 0 ? 0 : Double(frequencies[term])
    return (1 + log(count)) * log(1 + Double(documentCount) / (1 + frequency))
  }
}
