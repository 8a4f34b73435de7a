public import Diagnostics
import Foundation

/// Reads lessons from disk.
public enum LessonFile {
  /// Larger files are refused, ``LargeFences`` apart: 4 MiB are some two thousand pages. A node of Markdown takes 200 bytes and
  /// more and may stand for one byte, so that the tree of such a file fits into a gigabyte.
  public static let byteLimit = 4 << 20

  /// The text of a file, byte for byte.
  ///
  /// - Throws: A ``Diagnostic`` for a file that is missing, is no file, cannot be read, is larger than
  ///   ``byteLimit``, or is not UTF-8.
  public static func read(path: String) throws(Diagnostic) -> String {
    try text(try bytes(path), path)
  }

  /// The text of a lesson, in which U+FFFD stands for single bytes that are no UTF-8.
  ///
  /// Fences larger than a cell may be are emptied in a file larger than ``byteLimit``.
  ///
  /// - Returns: The text, and the errors about those bytes and those fences.
  /// - Throws: A ``Diagnostic`` as ``read(path:)`` does, also for a file in another encoding.
  public static func readLesson(
    path: String
  ) throws(Diagnostic) -> (text: String, repairs: [Diagnostic]) {
    let (bytes, emptied) = try lessonBytes(path)
    if let text = String(validating: bytes, as: UTF8.self) { return (text, emptied) }
    guard InvalidUTF8.likelyEncoding(of: bytes) == nil,
      let places = InvalidUTF8.places(in: bytes, most: LessonRepairs.namedLines)
    else { throw notUTF8(bytes, path) }
    let language = headLanguage(of: bytes)
    var problems = Problems(file: path)
    for place in places {
      let byte = "0x" + String(bytes[place.offset], radix: 16, uppercase: true)
      problems.add(
        "found byte \(byte), which is no UTF-8",
        russian: Explanation(
          "байт \(byte) — это не UTF-8", "он читается как '\u{FFFD}': сотрите его или впишите нужный знак"),
        at: SourceRange(at: place.position),
        help: "it is read as '\u{FFFD}': delete it, or write the character that was meant")
    }
    return (String(decoding: bytes, as: UTF8.self), emptied + problems.found.map { $0.told(in: language) })
  }

  private static func lessonBytes(_ path: String) throws(Diagnostic) -> (bytes: [UInt8], emptied: [Diagnostic]) {
    let bytes = try bytes(path, most: LargeFences.fileLimit)
    guard bytes.count > byteLimit else { return (bytes, []) }
    var fences = LargeFences(bytes)
    let kept = fences.emptied()
    guard kept.count <= byteLimit else { throw tooLarge(path) }
    let language = headLanguage(of: bytes)
    let emptied = fences.lines.map { line in
      let kilobytes = LargeFences.limit >> 10
      return Diagnostic(
        .error, "the cell has more than \(kilobytes) KB of text",
        at: SourcePlace(file: path, range: SourceRange(at: SourcePosition(line: line, column: 1))),
        mistake: .flow(.cellTooLong(kilobytes: kilobytes))
      ).told(in: language)
    }
    return (kept, emptied)
  }

  /// The text that another program writes to this one, or that a file's redirection gives it.
  ///
  /// - Throws: A ``Diagnostic`` as ``read(path:)`` does.
  public static func readStandardInput() throws(Diagnostic) -> String {
    guard let file = fdopen(dup(STDIN_FILENO), "rb") else { throw failure("-", errno) }
    defer { fclose(file) }
    return try text(try contents(of: file, "-"), "-")
  }

  private static func text(_ bytes: [UInt8], _ path: String) throws(Diagnostic) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw notUTF8(bytes, path)
  }

  private static func bytes(_ path: String, most: Int = byteLimit) throws(Diagnostic) -> [UInt8] {
    var kind = stat()
    // A pipe or a device would be waited for without end.
    if stat(path, &kind) == 0, kind.st_mode & S_IFMT != S_IFREG, kind.st_mode & S_IFMT != S_IFDIR {
      throw Diagnostic(
        .error, "cannot read '\(path)': it is not a regular file", help: "name a file that holds a lesson")
    }
    guard let file = fopen(path, "rb") else { throw failure(path, errno) }
    defer { fclose(file) }
    return try contents(of: file, path, most)
  }

  private static func contents(
    of file: UnsafeMutablePointer<FILE>, _ path: String, _ most: Int = byteLimit
  ) throws(Diagnostic) -> [UInt8] {
    var status = stat()
    if fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw Diagnostic(.error, "cannot read '\(path)': it is a folder", help: "name a file in it")
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      bytes += buffer[..<count]
      if bytes.count > most { throw tooLarge(path) }
      if count < buffer.count {
        guard ferror(file) == 0 else { throw failure(path, errno) }
        return bytes
      }
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> Diagnostic {
    code == ENOENT
      ? Diagnostic(.error, "cannot find the file '\(path)'")
      : Diagnostic(.error, "cannot read '\(path)': \(String(cString: strerror(code)).lowercased())")
  }

  private static func tooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "'\(path)' is larger than \(byteLimit >> 20) MB",
      help: "split it into several lessons")
  }

  private static func notUTF8(_ bytes: [UInt8], _ path: String) -> Diagnostic {
    let offset = InvalidUTF8.firstOffset(in: bytes) ?? 0
    let lineStart = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let position = SourcePosition(
      line: bytes[..<offset].count { $0 == 0x0A } + 1, column: offset - lineStart + 1)
    let encoding = InvalidUTF8.likelyEncoding(of: bytes)
    let guess = encoding.map { ", but looks like \($0)" } ?? ""
    return Diagnostic(
      .error,
      "the file is not UTF-8: found byte 0x\(String(bytes[offset], radix: 16, uppercase: true)) at offset \(offset)\(guess)",
      at: SourcePlace(file: path, range: SourceRange(at: position)),
      help: encoding == nil ? "save it as UTF-8 in your editor" : nil,
      mistake: encoding.map {
        .keyboard(.encoding(guess: $0, command: "iconv -f \($0) -t utf-8 '\(path)' > utf8.md"))
      }
    ).told(in: headLanguage(of: bytes))
  }
}

extension LessonFile {
  /// The `lang` of a head, which is plain ASCII whatever the encoding of the rest.
  private static func headLanguage(of bytes: [UInt8]) -> TeachingLanguage {
    let lines = bytes.prefix(4096).split(separator: UInt8(ascii: "\n")).prefix(20)
    let mark = Array("lang:".utf8)
    guard let line = lines.first(where: { $0.starts(with: mark) }) else { return .english }
    let value = String(decoding: line.dropFirst(mark.count), as: UTF8.self)
    return TeachingLanguage(tag: value.filter { $0.isLetter || $0 == "-" })
  }
}

/// What bytes that are no UTF-8 may be.
enum InvalidUTF8 {
  /// Where the first sequence starts that is no UTF-8.
  static func firstOffset(in bytes: [UInt8]) -> Int? {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  /// Where lines have bytes that are no UTF-8, the first ones of each line.
  ///
  /// - Returns: nil where more lines have such bytes than `most`: the file is no text.
  static func places(
    in bytes: [UInt8], most: Int
  ) -> [(offset: Int, position: SourcePosition)]? {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var found: [(offset: Int, position: SourcePosition)] = []
    var (offset, line, start) = (0, 1, 0)
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar):
        offset += scalar.count
        if scalar.first == 0x0A { (line, start) = (line + 1, offset) }
      case .error(let length):
        if found.last?.position.line != line {
          if found.count == most { return nil }
          found.append((offset, SourcePosition(line: line, column: offset - start + 1)))
        }
        offset += length
      case .emptyInput: return found
      }
    }
  }

  /// The name that `iconv` knows, for the two encodings that Russian files come in.
  static func likelyEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "utf-16" }
    // In windows-1251 Cyrillic letters are 0xC0–0xFF, ё is 0xB8, and text has few other high bytes.
    let high = bytes.count { $0 >= 0x80 }
    let (letters, inWords) = cyrillicLetters(in: bytes)
    guard high > 0, letters * 10 >= high * 8 else { return nil }
    // Words, and not single bytes that slipped in, perhaps into a text that is UTF-8 all around.
    return inWords * 2 >= high && strayBytes(in: bytes) * 2 >= high ? "windows-1251" : nil
  }

  /// How many bytes are Cyrillic letters in windows-1251, and how many of them stand in words of three and more.
  private static func cyrillicLetters(in bytes: [UInt8]) -> (all: Int, inWords: Int) {
    var (all, inWords, word) = (0, 0, 0)
    for byte in bytes {
      guard byte >= 0xC0 || byte == 0xB8 || byte == 0xA8 else {
        word = 0
        continue
      }
      all += 1
      word += 1
      if word >= 3 { inWords += word == 3 ? 3 : 1 }
    }
    return (all, inWords)
  }

  /// How many bytes are part of no scalar in UTF-8.
  private static func strayBytes(in bytes: [UInt8]) -> Int {
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var count = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid: break
      case .error(let length): count += length
      case .emptyInput: return count
      }
    }
  }
}
