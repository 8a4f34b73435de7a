internal import Metering

/// The documents of a file, one after another: read anew by every pass, never held together.
///
///     let verses = try Datasets.lines("kjv.txt")
///     try verses.count()                            // 31102
///     try verses.first(2)
///     try verses.forEach { verse in … }
///
/// A corpus is a value that says where the documents are; only a block of the file is in memory while
/// they are gone through. Documents are the lines of a text file, empty ones too, or one field of each
/// line of JSON. The file is UTF-8; a document has at most 16 MB.
public struct TextCorpus: Hashable, Sendable, CustomStringConvertible {
  enum Format: Hashable, Sendable {
    case lines
    case jsonLines(field: String)
  }

  let path: String
  /// The file as the lesson calls it.
  public let name: String
  let format: Format
  /// The part of the file in bytes; nil for all.
  let part: Range<Int>?

  init(path: String, name: String, format: Format, part: Range<Int>? = nil) {
    self.path = path
    self.name = name
    self.format = format
    self.part = part
  }

  // konspekt:hide
  /// The lines of any file as documents, for compiled programs.
  public init(linesOf path: String) { self.init(path: path, name: path, format: .lines) }

  // konspekt:hide
  /// One field of each line of any JSON Lines file as documents, for compiled programs.
  public init(jsonLinesOf path: String, field: String) {
    self.init(path: path, name: path, format: .jsonLines(field: field))
  }

  public var description: String {
    switch format {
    case .lines: "TextCorpus(lines of '\(name)')"
    case .jsonLines(let field): "TextCorpus(field '\(field)' of '\(name)')"
    }
  }

  // MARK: Going through

  /// Calls a function with each document, in the order of the file.
  ///
  /// - Throws: ``CorpusError`` where the file cannot be read or is not what it should be; what `body` throws.
  public func forEach(_ body: (String) throws -> Void) throws {
    try forEachDocument { try body(String(decoding: $0, as: UTF8.self)) }
  }

  /// The first documents; none for a count below 1.
  ///
  /// - Throws: ``CorpusError``.
  public func first(_ count: Int) throws -> [String] {
    var documents: [String] = []
    guard count > 0 else { return [] }
    try whileDocuments { bytes in
      try Meter.reserve(bytes: bytes.count + 16)
      documents.append(String(decoding: bytes, as: UTF8.self))
      return documents.count < count
    }
    return documents
  }

  /// All documents, held in memory.
  ///
  /// - Throws: ``CorpusError``.
  public func documents() throws -> [String] { try first(.max) }

  /// How many documents there are; the file is read through for it.
  ///
  /// - Throws: ``CorpusError``.
  public func count() throws -> Int {
    var count = 0
    try forEachDocument { _ in count += 1 }
    return count
  }

  // konspekt:hide
  /// Hands over each document as UTF-8, which is valid during the call only.
  public func forEachDocument(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    try whileDocuments {
      try body($0)
      return true
    }
  }

  // konspekt:hide
  /// Hands over the text in blocks of UTF-8 that end between words, line breaks included, where the
  /// documents are lines; a line may then have any length.
  ///
  /// - Returns: Whether the documents are the lines of a whole file; else nothing is read.
  public func forEachBlock(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Bool {
    guard format == .lines, part == nil else { return false }
    try BlockReader(path: path, name: name).forEachBlock(body)
    return true
  }

  /// Goes on as long as `body` says so.
  private func whileDocuments(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    let reader = LineReader(path: path, name: name, part: part)
    switch format {
    case .lines: try reader.forEachLine { try body($0.bytes) }
    case .jsonLines(let field):
      var json = JSONField(field)
      try reader.forEachLine { line in
        do throws(JSONField.Fault) {
          guard try json.read(line.bytes) else { return true }
        } catch {
          throw CorpusError.json(
            file: name, byte: line.offset + error.byte, line: line.number, problem: error.problem)
        }
        return try json.withText(body)
      }
    }
  }

  /// ⌊size · index / count⌋ without a product that overflows.
  private static func share(of size: Int, _ index: Int, _ count: Int) -> Int {
    size / count * index + size % count * index / count
  }

  private func wholeFile() throws(CorpusError) -> Range<Int> {
    let file = try DataFile.open(path: path, name: name)
    return 0..<file.size
  }

  // konspekt:hide
  /// The corpus in so many parts of about one size, for work that is split over threads.
  ///
  /// Each document is in the part where its line begins. Parts need not have documents.
  public func parts(_ count: Int) throws(CorpusError) -> [TextCorpus] {
    let whole: Range<Int>
    if let part { whole = part } else { whole = try wholeFile() }
    let count = max(1, min(count, 1 << 16))
    return (0..<count).map { index in
      let start = whole.lowerBound + Self.share(of: whole.count, index, count)
      let end = whole.lowerBound + Self.share(of: whole.count, index + 1, count)
      return TextCorpus(path: path, name: name, format: format, part: start..<end)
    }
  }
}
