/// Prints lists and matrices as NumPy does: one width for all entries, eight digits at most, lines of
/// 75 characters, more than a thousand entries shortened to three at each end.
///
/// Source: `numpy/core/arrayprint.py` of NumPy 2.4, with its default options.
public enum NumPyText {
  static let lineWidth = 75
  static let threshold = 1000
  static let edgeItems = 3

  /// A list of numbers: `[1.         0.33333333]`.
  public static func text(_ values: [Double]) -> String {
    let shown = edges(of: values.count).flatMap { values[$0] }
    let format = NumberFormat(shown)
    return row(values.count, hangingIndent: 1) { format.text(values[$0]) }
  }

  /// A list of whole numbers: `[897 103]`.
  public static func text(_ values: [Int]) -> String {
    let shown = edges(of: values.count).flatMap { values[$0] }
    let width = shown.map { String($0).count }.max() ?? 0
    return row(values.count, hangingIndent: 1) { padded(String(values[$0]), width) }
  }

  /// A list of truth values: `[ True False]`.
  public static func text(_ values: [Bool]) -> String {
    return row(values.count, hangingIndent: 1) { values[$0] ? " True" : "False" }
  }

  /// A matrix, its rows below each other.
  public static func text(_ matrix: Matrix) -> String {
    if matrix.elements.isEmpty { return nothing }
    let columns = matrix.columns
    let isShort = matrix.elements.count <= threshold
    let rowsShown = isShort ? [0..<matrix.rows] : edges(matrix.rows)
    let columnsShown = isShort ? [0..<columns] : edges(columns)
    let shown = rowsShown.flatMap { rows in
      rows.flatMap { row in columnsShown.flatMap { $0.map { matrix.elements[row * columns + $0] } } }
    }
    let format = NumberFormat(shown)
    return rowsText(matrix.rows, isShort) { row in
      Self.row(columns, hangingIndent: 2, isShort: isShort) {
        format.text(matrix.elements[row * columns + $0])
      }
    }
  }

  /// A matrix of whole numbers.
  public static func text(_ rows: [[Int]]) -> String {
    if rows.allSatisfy(\.isEmpty) { return nothing }
    let isShort = rows.reduce(0) { $0 + $1.count } <= threshold
    let width = rows.joined().map { String($0).count }.max() ?? 0
    return rowsText(rows.count, isShort) { index in
      row(rows[index].count, hangingIndent: 2, isShort: isShort) {
        padded(String(rows[index][$0]), width)
      }
    }
  }

  /// A matrix without entries, however many empty rows it has.
  private static let nothing = "[]"

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// The indices that are shown: all of a short list, three at each end of a long one.
  private static func edges(of count: Int) -> [Range<Int>] {
    count <= threshold ? [0..<count] : edges(count)
  }

  private static func edges(_ count: Int) -> [Range<Int>] {
    count <= 2 * edgeItems ? [0..<count] : [0..<edgeItems, count - edgeItems..<count]
  }

  private static func rowsText(_ count: Int, _ isShort: Bool, _ row: (Int) -> String) -> String {
    let shown = isShort ? [0..<count] : edges(count)
    let blocks = shown.map { $0.map(row).joined(separator: "\n ") }
    return "[" + blocks.joined(separator: "\n ...\n ") + "]"
  }

  /// One row, wrapped; entries after a break stand below the first one.
  private static func row(
    _ count: Int, hangingIndent: Int, isShort: Bool? = nil, _ entry: (Int) -> String
  ) -> String {
    let isShort = isShort ?? (count <= threshold)
    let shown = isShort ? [0..<count] : edges(count)
    var words = shown[0].map(entry)
    if shown.count == 2 { words += ["..."] + shown[1].map(entry) }
    let indent = String(repeating: " ", count: hangingIndent)
    let width = lineWidth - hangingIndent
    var lines: [String] = []
    var line = indent
    for word in words {
      if line.count + word.count > width && line.count > indent.count {
        while line.last == " " { line.removeLast() }
        lines.append(line)
        line = indent
      }
      line += word + " "
    }
    lines.append(String(line.dropLast(words.isEmpty ? 0 : 1)))
    return "[" + lines.joined(separator: "\n").dropFirst(hangingIndent) + "]"
  }
}

extension Matrix: CustomStringConvertible {
  public var description: String { NumPyText.text(self) }
}
