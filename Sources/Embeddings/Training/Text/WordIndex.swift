internal import Corpora
internal import CVectorKernels
internal import Metering

/// Words numbered from 0, found by their bytes. Built by one thread, then read by any.
final class WordIndex: @unchecked Sendable {
  let pointer: OpaquePointer
  /// Bytes that were reserved from the meter.
  private var reserved = 0

  init() throws(NoMemory) {
    guard let made = cv_words_create() else { throw NoMemory(bytes: 0) }
    pointer = made
  }

  /// The words of a vocabulary, with their places as numbers.
  convenience init(_ vocabulary: WordVocabulary) throws {
    try self.init()
    for word in vocabulary.words { try add(word) }
    try reserveGrowth()
  }

  /// All words of a text with their counts, in the order in which they first come.
  convenience init(countingWordsOf text: TrainingText) throws {
    try self.init()
    switch text {
    case .sentences(let sentences): for sentence in sentences { try count(sentence) }
    case .tokenized(let corpus, let tokens): try corpus.forEach { try count(tokens($0)) }
    case .corpus(let corpus):
      let isRead = try corpus.forEachBlock { try count($0) }
      if !isRead { try corpus.forEachDocument { try count($0) } }
    }
  }

  deinit {
    cv_words_free(pointer)
    Meter.release(bytes: reserved)
  }

  var count: Int { cv_words_size(pointer) }

  func add(_ word: String) throws(NoMemory) {
    var word = word
    let number = word.withUTF8(addedNumber)
    if number < 0 { throw NoMemory(bytes: cv_words_bytes(pointer)) }
  }

  func add(_ bytes: UnsafeBufferPointer<UInt8>) throws(NoMemory) {
    if addedNumber(bytes) < 0 { throw NoMemory(bytes: cv_words_bytes(pointer)) }
  }

  /// The number of a word; −1 for an unknown one.
  func find(_ word: String) -> Int32 {
    var word = word
    return word.withUTF8(find)
  }

  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    bytes.baseAddress.map { cv_words_find(pointer, $0, bytes.count) } ?? findEmpty()
  }

  /// How often a word was added.
  func count(of number: Int32) -> Int { Int(cv_words_count(pointer, number)) }

  func count(_ words: [String]) throws {
    try Meter.charge(8 * words.count)
    for word in words { try add(word) }
    try reserveGrowth()
  }

  /// Counts the words between white space.
  func count(_ text: UnsafeBufferPointer<UInt8>) throws {
    guard let start = text.baseAddress else { return }
    try Meter.charge(text.count / 4)
    guard cv_words_count_text(pointer, start, text.count) >= 0 else {
      throw NoMemory(bytes: cv_words_bytes(pointer))
    }
    try reserveGrowth()
  }

  /// Each word with its count, in the order in which they first came.
  func forEach(_ body: (String, Int) throws -> Void) rethrows {
    for number in 0..<Int32(count) {
      var length = 0
      let start = cv_words_spelling(pointer, number, &length)
      let bytes = UnsafeBufferPointer(start: start, count: length)
      try body(String(decoding: bytes, as: UTF8.self), Int(cv_words_count(pointer, number)))
    }
  }

  /// The table grows by doubling, so a reservation that follows it is late by little.
  func reserveGrowth() throws(MeterStop) {
    let bytes = cv_words_bytes(pointer)
    guard bytes > reserved else { return }
    try Meter.reserve(bytes: bytes - reserved)
    reserved = bytes
  }

  private func addedNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    bytes.baseAddress.map { cv_words_add(pointer, $0, bytes.count, 1) } ?? addEmpty()
  }

  // An empty buffer may have no address.
  private func addEmpty() -> Int32 {
    var nothing: UInt8 = 0
    return cv_words_add(pointer, &nothing, 0, 1)
  }

  private func findEmpty() -> Int32 {
    var nothing: UInt8 = 0
    return cv_words_find(pointer, &nothing, 0)
  }
}

/// The system has no memory for something.
public struct NoMemory: Error, Hashable, Sendable, CustomStringConvertible {
  public let bytes: Int
  public var description: String { "no memory is left for \(max(bytes >> 20, 1)) MB" }
}
