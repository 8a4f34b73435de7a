extension Table {
  /// Columns padded to their widest field, two spaces apart, a rule below the titles.
  ///
  ///     word           p
  ///     --------  ------
  ///     кот       0.2512
  ///
  /// Widths count characters, as a terminal does for the scripts of this course.
  public var plainText: String {
    let columns = allColumns
    let titles = columns.map { Self.oneLine($0.title) }
    let fields = rows.map { row in columns.indices.map { Self.text(at: $0, of: row) } }
    let widths = columns.indices.map { column in
      ([titles] + fields).map { $0[column].count }.max() ?? 0
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    var lines = caption.map { [$0] } ?? []
    lines.append(Self.line(of: titles, columns, widths))
    lines.append(rule)
    lines += fields.map { Self.line(of: $0, columns, widths) }
    return lines.joined(separator: "\n")
  }

  private static func line(of texts: [String], _ columns: [Column], _ widths: [Int]) -> String {
    let padded = columns.indices.map {
      Self.padded(texts[$0], to: widths[$0], columns[$0].alignment)
    }
    var line = padded.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func text(at column: Int, of row: [Field]) -> String {
    row.indices.contains(column) ? oneLine(row[column].text) : ""
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private static func padded(_ text: String, to width: Int, _ alignment: Alignment) -> String {
    let room = max(0, width - text.count)
    let left =
      switch alignment {
      case .left: 0
      case .center: room / 2
      case .right: room
      }
    return String(repeating: " ", count: left) + text + String(repeating: " ", count: room - left)
  }
}
