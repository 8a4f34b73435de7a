import Diagnostics

/// Mends what would keep a whole lesson from being read because of one line, and says so at the line.
///
/// A zero byte becomes U+FFFD, as CommonMark demands (spec 0.31, §2.3). In a line of too many `|` or `@` those
/// beyond the limit become blanks: cmark's time grows with the square of a table's columns (20,000 of them
/// took 1.2 s) and of what may be a mail address. ``MarkLimit`` bounds the marks of the whole text.
struct LessonRepairs {
  private var problems: Problems

  private static let costly = Array("|@".utf8)
  private static let costlyLimit = 2_000
  /// Lines that are named; a file that is no text has many.
  static let namedLines = 20

  init(file: String) { problems = Problems(file: file) }

  var found: [Diagnostic] { problems.found }

  /// - Returns: The text itself where nothing had to be mended.
  mutating func mended(_ text: String) -> String {
    // Larger ones are refused anyway.
    guard text.utf8.count <= LessonFile.byteLimit else { return text }
    let source = SourceText(text)
    guard source.bytes.contains(0) || source.bytes.count > MarkLimit.most || source.lines.contains(where: { $0.count > Self.costlyLimit }) else {
      return text
    }
    var bytes = source.bytes
    var zeros = 0
    for (index, range) in source.lines.enumerated() {
      if let zero = bytes[range].firstIndex(of: 0) {
        zeros += 1
        if zeros <= Self.namedLines { addZero(line: index + 1, column: zero - range.lowerBound + 1) }
      }
      for mark in Self.costly where range.count > Self.costlyLimit { thin(&bytes, range, of: mark, index + 1) }
    }
    if zeros > Self.namedLines { addMoreZeros(zeros - Self.namedLines) }
    if let line = MarkLimit.apply(to: &bytes, source.lines) { addMarks(line: line) }
    if problems.found.isEmpty { return text }
    let mended = zeros == 0 ? bytes : bytes.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }
    return String(decoding: mended, as: UTF8.self)
  }

  /// Makes blanks of the marks beyond the limit, which keeps the columns of the line.
  private mutating func thin(_ bytes: inout [UInt8], _ line: Range<Int>, of mark: UInt8, _ number: Int) {
    var count = 0
    for place in line where bytes[place] == mark {
      count += 1
      if count > Self.costlyLimit { bytes[place] = UInt8(ascii: " ") }
    }
    guard count > Self.costlyLimit else { return }
    let sign = Character(Unicode.Scalar(mark))
    problems.add(
      "found more than \(Self.costlyLimit) '\(sign)' in one line",
      russian: Explanation(
        "в одной строке больше \(Self.costlyLimit) знаков '\(sign)'",
        "остальные читаются как пробелы: разделите строку"),
      at: SourceRange(at: SourcePosition(line: number, column: 1)),
      help: "the others are read as blanks: break the line")
  }

  private mutating func addZero(line: Int, column: Int) {
    problems.add(
      "found a zero byte",
      russian: Explanation("в файле нулевой байт", "он читается как '\u{FFFD}': сотрите его"),
      at: SourceRange(at: SourcePosition(line: line, column: column)),
      help: "it is read as '\u{FFFD}': delete it")
  }

  private mutating func addMarks(line: Int) {
    problems.add(
      "found more than \(MarkLimit.most) marks of Markdown, such as '[', '*' and '|'",
      russian: Explanation(
        "в уроке больше \(MarkLimit.most) знаков разметки, таких как '[', '*' и '|'",
        "с этой строки вне блоков кода они читаются как пробелы: разделите урок на несколько"),
      at: SourceRange(at: SourcePosition(line: line, column: 1)),
      help: "from here on they are read as blanks outside of code: split the lesson into several")
  }

  private mutating func addMoreZeros(_ count: Int) {
    problems.add(
      "found zero bytes in \(count) more lines",
      russian: Explanation("нулевые байты есть ещё в строках: \(count)", "возможно, это не текст"),
      at: SourceRange(at: SourcePosition(line: 1, column: 1)), help: "the file may be no text")
  }
}
