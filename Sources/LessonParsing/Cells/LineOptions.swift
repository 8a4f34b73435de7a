import Diagnostics

/// The `//| key: value` lines at the top of a cell.
enum LineOptions {
  /// No cell has more of them.
  private static let mostLines = 100

  /// Reads them into `options`; they stay in the code, where they are comments.
  static func read(
    _ source: CellSource, into options: inout CellOptions, problems: inout Problems
  ) {
    var isAtTop = true
    var count = 0
    for (index, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let code = line.drop { $0 == " " || $0 == "\t" }
      guard code.hasPrefix("//|") else {
        isAtTop = isAtTop && code.isEmpty
        continue
      }
      count += 1
      guard count <= mostLines + 1 else { continue }
      let start = SourcePosition(
        line: index + 1, column: line.utf8.count - code.utf8.count + 1)
      let range = source.place(of: SourceRange(start: start, bytes: code.utf8.count)).range
      if count > mostLines {
        problems.add(
          "found more than \(mostLines) '//|' lines in one cell",
          russian: Explanation(
            "в ячейке больше \(mostLines) строк '//|'", "остальные не читаются: уберите лишние"), at: range,
          help: "the others are not read: take out those that are not needed")
      } else if isAtTop {
        read(code.dropFirst(3), range, into: &options, &problems)
      } else {
        problems.add(
          "found a '//|' line below the first line of code",
          russian: Explanation(
            "строка '//|' стоит ниже первой строки кода", "перенесите её в начало ячейки"),
          at: range,
          help: "move it to the top of the cell")
      }
    }
  }

  private static func read(
    _ text: Substring, _ range: SourceRange, into options: inout CellOptions,
    _ problems: inout Problems
  ) {
    guard let colon = text.firstIndex(of: ":") else {
      problems.add(
        "found a '//|' line without ':', expected '//| key: value'",
        russian: Explanation("в строке '//|' нет ':', ожидается '//| ключ: значение'", nil),
        at: range)
      return
    }
    let key = trimmed(text[..<colon])
    let value = trimmed(text[text.index(after: colon)...])
    options.add(
      key, CellOptions.Value(text: value, range: range, isInBraces: false), into: &problems)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
