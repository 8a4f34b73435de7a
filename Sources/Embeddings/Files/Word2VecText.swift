internal import Metering

/// The text format of word2vec and GloVe: a line for each word, its components after it.
///
/// word2vec's has a first line with the number of words and components; GloVe's has none. Source: gensim
/// 4's `save_word2vec_format` and `load_word2vec_format`, byte for byte in writing.
extension KeyedVectors {
  /// The vectors in word2vec's text format.
  ///
  /// - Parameter header: The first line, which GloVe's files lack.
  /// - Throws: ``VectorFileError/unwritableWord(_:)`` for a word with a space or a line break.
  public func word2VecText(header: Bool = true) throws -> String {
    try Meter.charge(elements.count)
    try Meter.reserve(bytes: 12 * elements.count)
    var text = header ? "\(count) \(dimension)\n" : ""
    for (i, word) in words.enumerated() {
      try Self.checkWritable(word)
      text += word
      for component in row(i) {
        text += " "
        text += shortest(component)
      }
      text += "\n"
    }
    return text
  }

  static func checkWritable(_ word: String) throws(VectorFileError) {
    let breaks: [UInt8] = [0x20, 0x0A, 0x0D, 0x09]
    guard !word.isEmpty, !word.utf8.contains(where: breaks.contains) else {
      throw .unwritableWord(word)
    }
  }

  /// Reads word2vec's or GloVe's text format; which one it is, the first line says.
  ///
  /// - Throws: ``VectorFileError`` with the offset.
  public init(word2VecText text: String) throws {
    try self.init(word2VecTextBytes: Array(text.utf8))
  }

  // konspekt:hide
  /// Reads word2vec's or GloVe's text format from bytes.
  public init(word2VecTextBytes bytes: [UInt8]) throws {
    var reader = VectorTextReader(bytes: bytes)
    let header = try reader.header()
    var words: [String] = []
    var starts: [Int] = []
    var elements: [Float] = []
    var dimension = header?.dimension
    // What a file announces may be anything; what it holds takes two bytes a component at least.
    elements.reserveCapacity(min((header?.words ?? 0) * (dimension ?? 0), bytes.count / 2))
    while let line = try reader.row(dimension: dimension) {
      dimension = line.components.count
      words.append(line.word)
      starts.append(line.start)
      elements += line.components
      if let header, words.count == header.words { break }
    }
    try reader.expectEnd()
    if let header, words.count < header.words {
      throw VectorFileError.truncated(
        offset: bytes.count, expected: "word \(words.count + 1) of \(header.words)")
    }
    guard let dimension, !words.isEmpty else { throw VectorFileError.noWords(offset: 0) }
    try self.init(words: words, startingAt: starts, elements: elements, dimension: dimension)
  }

  /// Vectors of a file.
  ///
  /// - Parameter starts: At which byte each word begins.
  /// - Throws: ``VectorFileError/malformed(offset:problem:)`` for a repeated word.
  init(words: [String], startingAt starts: [Int], elements: [Float], dimension: Int) throws {
    let problem: EmbeddingError
    do {
      try self.init(words: words, elements: elements, dimension: dimension)
      return
    } catch {
      problem = error
    }
    guard case .repeatedWord(let word) = problem else { throw problem }
    let places = words.indices.filter { WordKey(words[$0]) == WordKey(word) }
    throw VectorFileError.malformed(
      offset: starts[places[1]], problem: "the word '\(word.prefix(40))' a second time")
  }
}

/// Reads lines of a word and its components.
struct VectorTextReader {
  let bytes: [UInt8]
  private(set) var offset = 0
  /// Where the first word begins.
  private(set) var start = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The first line if it is two whole numbers, and nothing is read otherwise.
  mutating func header() throws(VectorFileError) -> (words: Int, dimension: Int)? {
    let end = lineEnd(from: 0)
    let fields = Self.fields(bytes[0..<end])
    guard fields.count == 2, let words = Self.wholeNumber(fields[0]),
      let dimension = Self.wholeNumber(fields[1])
    else { return nil }
    guard dimension > 0, words.multipliedReportingOverflow(by: dimension).overflow == false,
      words <= bytes.count, dimension <= bytes.count
    else {
      throw .malformed(
        offset: 0,
        problem: "\(words) words of \(dimension) components do not fit into a file of \(bytes.count) bytes")
    }
    offset = min(end + 1, bytes.count)
    start = offset
    return (words, dimension)
  }

  /// The next line, or `nil` at the end.
  mutating func row(
    dimension: Int?
  ) throws(VectorFileError) -> (word: String, start: Int, components: [Float])? {
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
    guard offset < bytes.count else { return nil }
    let start = offset
    let end = lineEnd(from: start)
    offset = min(end + 1, bytes.count)
    let fields = Self.fields(bytes[start..<end])
    let word = fields[0]
    if let dimension, fields.count - 1 != dimension {
      throw .malformed(
        offset: start,
        problem: "the line has \(fields.count - 1) components, expected \(dimension)")
    }
    guard fields.count > 1 else {
      throw .malformed(offset: start, problem: "the line has a word and no components")
    }
    guard let name = String(validating: word, as: UTF8.self) else {
      throw .malformed(offset: word.startIndex, problem: "the word is not UTF-8")
    }
    var components: [Float] = []
    components.reserveCapacity(fields.count - 1)
    for field in fields.dropFirst() {
      guard let number = Float(String(decoding: field, as: UTF8.self)), number.isFinite else {
        throw .malformed(
          offset: field.startIndex,
          problem: "'\(String(decoding: field.prefix(40), as: UTF8.self))' is not a finite number")
      }
      components.append(number)
    }
    return (name, start, components)
  }

  /// Nothing but line breaks may follow.
  mutating func expectEnd() throws(VectorFileError) {
    while offset < bytes.count {
      guard Self.isSpace(bytes[offset]) else {
        throw .malformed(offset: offset, problem: "more words than the first line says")
      }
      offset += 1
    }
  }

  private func lineEnd(from start: Int) -> Int {
    bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
  }

  private static func fields(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(whereSeparator: isSpace)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func wholeNumber(_ field: ArraySlice<UInt8>) -> Int? {
    guard field.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: field, as: UTF8.self))
  }
}
