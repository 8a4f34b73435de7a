import Diagnostics
import LessonModel

/// Finds the inline values of a document, and the marks that are none.
struct InlineValueReader {
  private let source: SourceText
  private let cells: [Cell]
  private(set) var problems: Problems
  private(set) var values: [InlineValue] = []

  init(source: SourceText, file: String, cells: [Cell]) {
    self.source = source
    self.cells = cells
    problems = Problems(file: file)
  }

  mutating func read(_ blocks: [Block]) {
    for block in blocks {
      block.visitTexts { inlines, isInTable in read(inlines, isInTable) }
      checkComments(in: block)
    }
    values.sort { $0.markRange.start < $1.markRange.start }
    leaveOutMany()
  }

  private mutating func leaveOutMany() {
    guard values.count > LessonLimits.inlineValues else { return }
    problems.add(
      "the text has \(values.count) inline values, expected at most \(LessonLimits.inlineValues)",
      russian: Explanation(
        "в тексте значений: \(values.count), а может быть не больше \(LessonLimits.inlineValues)",
        "это и следующие не вычисляются: разделите урок на несколько"),
      at: values[LessonLimits.inlineValues].markRange,
      help: "this one and those below are not computed: split the lesson into several")
    values.removeLast(values.count - LessonLimits.inlineValues)
  }

  private mutating func read(_ inlines: [Inline], _ isInTable: Bool) {
    for (index, inline) in inlines.enumerated() {
      switch inline.content {
      case .html(let text) where text.hasPrefix(InlineValueMark.opening):
        readMark(text, inline, after: index > 0 ? inlines[index - 1] : nil)
      case .text(let text) where text.contains(InlineValueMark.opening):
        checkText(inline, isInTable)
      default: read(inline.children, isInTable)
      }
    }
  }

  private mutating func readMark(_ text: String, _ inline: Inline, after previous: Inline?) {
    guard let range = inline.range else { return }
    guard !text.contains("\n") else {
      problems.add(
        "the inline value goes over a line's end",
        russian: Explanation(
          "значение в тексте переходит на другую строку", "запишите его в одной строке"), at: range,
        help: "put it on one line")
      return
    }
    do throws(InlineValueMark.Mistake) {
      let mark = try InlineValueMark(text)
      add(mark, at: range, after: previous)
    } catch {
      switch error {
      case .empty:
        problems.add(
          "the inline value has no expression",
          russian: Explanation(
            "у значения в тексте нет выражения", "напишите '1.38<!--= выражение, знаки -->'"),
          at: range,
          help: "write '1.38<!--= expression, decimals -->'")
      case .decimals(let found):
        problems.add(
          "found '\(found)' behind the comma of an inline value, expected decimals",
          russian: Explanation(
            "за запятой значения стоит '\(found)', а ожидается число знаков",
            "например ', 4' или ', 1 %'"), at: range,
          help: "such as ', 4' or ', 1 %'")
      }
    }
  }

  private mutating func add(
    _ mark: InlineValueMark, at range: SourceRange, after previous: Inline?
  ) {
    guard let shown = shown(before: range, in: previous, mark.isPercent) else {
      problems.add(
        "the inline value follows no number or word",
        russian: Explanation(
          "перед значением в тексте нет числа или слова",
          "поставьте прямо перед ним число или слово, внутри того же выделения: '**?<!--= x -->**'"),
        at: range,
        help: "write a placeholder right before it, inside the same emphasis: '**?<!--= x -->**'")
      return
    }
    let start = SourcePosition(
      line: range.start.line, column: range.start.column - shown.utf8.count)
    let origin = CellSource.Origin(
      line: range.start.line, columnShift: range.start.column - 1 + mark.expressionOffset)
    values.append(
      InlineValue(
        source: CellSource(file: problems.file, text: mark.expression, origins: [origin]),
        digits: mark.digits, isPercent: mark.isPercent, shown: String(shown),
        shownRange: SourceRange(start: start, end: range.start), markRange: range,
        cellsBefore: cells.count { $0.lines.lowerBound < range.start.line }))
  }

  private func shown(
    before mark: SourceRange, in previous: Inline?, _ isPercent: Bool
  ) -> Substring? {
    guard let previous, case .text = previous.content, let range = previous.range,
      range.end == mark.start
    else { return nil }
    return ShownWord.last(in: source.slice(range).text[...], isPercent: isPercent)
  }

  // MARK: Marks that are none

  /// A comment that begins a line is a block for cmark, and takes the whole line.
  private mutating func checkComments(in block: Block) {
    for child in block.children { checkComments(in: child) }
    guard case .html(let text) = block.content, text.hasPrefix(InlineValueMark.opening) else {
      return
    }
    problems.add(
      "an inline value begins a line",
      russian: Explanation(
        "значение в тексте стоит в начале строки",
        "поставьте перед ним в той же строке число или слово"), at: firstLine(block.range),
      help: "write the number or a placeholder before it, on the same line")
  }

  /// The mark was read as text, so it is no comment.
  private mutating func checkText(_ inline: Inline, _ isInTable: Bool) {
    guard let range = inline.range else { return }
    let line = source.line(range.start.line)
    guard let start = Self.firstIndex(of: InlineValueMark.opening, in: source.slice(range)) else {
      return
    }
    let rest = line[start...]
    let end = Self.firstIndex(of: InlineValueMark.closing, in: rest)
    let inner = rest[..<(end ?? line.endIndex)]
    let place = SourceRange(
      start: SourcePosition(line: range.start.line, column: start - line.startIndex + 1),
      bytes: (end.map { $0 + 3 } ?? line.endIndex) - start)
    if isInTable, Self.hasBarePipe(inner) {
      problems.add(
        "a '|' ends the table cell inside an inline value",
        russian: Explanation(
          "знак '|' обрывает клетку таблицы внутри значения",
          "напишите '\\|' или дайте значению имя в ячейке, а здесь напишите имя"), at: place,
        help: "write '\\|', or name the value in a cell and use the name here")
    } else if end == nil {
      problems.add(
        "the inline value is not closed",
        russian: Explanation("значение в тексте не закрыто", "закончите его знаками '-->'"),
        at: place, help: "end it with '-->'")
    } else {
      problems.add(
        "an inline value contains '--', which ends a comment",
        russian: Explanation(
          "в значении есть '--', а на этом комментарий кончается",
          "дайте значению имя в ячейке, а здесь напишите имя"), at: place,
        help: "name the value in a cell and use the name here")
    }
  }

  private func firstLine(_ range: SourceRange) -> SourceRange {
    SourceRange(start: range.start, end: max(range.start, source.end(ofLine: range.start.line)))
  }

  private static func firstIndex(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    return bytes.indices.first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
  }

  private static func hasBarePipe(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isEscaped = false
    for byte in bytes {
      if byte == UInt8(ascii: "|"), !isEscaped { return true }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return false
  }
}
