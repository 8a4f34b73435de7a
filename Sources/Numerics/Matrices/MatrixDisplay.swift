public import Displays

extension Matrix: Displayable {
  /// A table with row and column numbers; the middle of a long one is left out.
  public var display: Display {
    MatrixTable(rows: rows, columns: columns) { elements[$0 * columns + $1] }.display
  }
}

extension SparseMatrix: Displayable, CustomStringConvertible {
  /// The same table as a dense matrix; zeros are drawn as dots, since they are not stored.
  public var display: Display {
    MatrixTable(rows: rows, columns: columns, zero: "·") { row, column in
      let places = rowOffsets[row]..<rowOffsets[row + 1]
      return places.first { Int(columnIndices[$0]) == column }.map { values[$0] } ?? 0
    }.display
  }

  public var description: String {
    "\(rows) × \(columns) sparse matrix with \(storedCount) stored entries"
  }
}

/// Draws a matrix as a table.
private struct MatrixTable {
  private static let shownAtEnds = 6
  let rows: Int
  let columns: Int
  var zero: String?
  let entry: (Int, Int) -> Double

  init(rows: Int, columns: Int, zero: String? = nil, entry: @escaping (Int, Int) -> Double) {
    self.rows = rows
    self.columns = columns
    self.zero = zero
    self.entry = entry
  }

  /// Indices that are shown, with nil for what is left out.
  private func shown(_ count: Int) -> [Int?] {
    guard count > 2 * Self.shownAtEnds + 1 else { return Array(0..<count) }
    return Array(0..<Self.shownAtEnds) + [nil] + Array(count - Self.shownAtEnds..<count)
  }

  var display: Display {
    let columnsShown = shown(columns)
    let titles = columnsShown.map {
      Table.Column($0.map(String.init) ?? "…", alignment: .right)
    }
    let body = shown(rows).map { row in
      [Table.Field(row.map(String.init) ?? "…")]
        + columnsShown.map { column in field(row, column) }
    }
    let caption = rows > 12 || columns > 12 ? "\(rows) × \(columns)" : nil
    return .table(
      Table(caption: caption, columns: [Table.Column("", alignment: .right)] + titles, rows: body))
  }

  private func field(_ row: Int?, _ column: Int?) -> Table.Field {
    guard let row, let column else { return Table.Field("…") }
    let value = entry(row, column)
    if value == 0, let zero { return Table.Field(value, shownAs: zero) }
    let text = NumPyText.text([value]).dropFirst().dropLast()
    return Table.Field(value, shownAs: text.hasSuffix(".") ? String(text.dropLast()) : String(text))
  }
}
