internal import Numerics

/// Gathers the columns of each row, in any order and repeated, into a matrix of counts.
struct RowBuilder {
  private let isBinary: Bool
  private var offsets = [0]
  private var indices: [Int32] = []
  private var values: [Double] = []
  private var row: [Int32] = []

  init(rows: Int, capacity: Int, isBinary: Bool) {
    self.isBinary = isBinary
    offsets.reserveCapacity(rows + 1)
    indices.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  /// Counts a column of this row; negative ones are left out.
  @inline(__always)
  mutating func add(_ column: Int32) {
    if column >= 0 { row.append(column) }
  }

  mutating func finishRow() {
    row.withUnsafeMutableBufferPointer(Self.sort)
    var place = 0
    while place < row.count {
      let column = row[place]
      var end = place + 1
      while end < row.count, row[end] == column { end += 1 }
      indices.append(column)
      values.append(isBinary ? 1 : Double(end - place))
      place = end
    }
    offsets.append(indices.count)
    row.removeAll(keepingCapacity: true)
  }

  /// Rows are short, and insertion is the fastest way to sort what is.
  private static func sort(_ row: inout UnsafeMutableBufferPointer<Int32>) {
    guard row.count <= 96 else { return row.sort() }
    for index in row.indices.dropFirst() {
      let column = row[index]
      var place = index
      while place > 0, row[place - 1] > column {
        row[place] = row[place - 1]
        place -= 1
      }
      row[place] = column
    }
  }

  func matrix(columns: Int) -> SparseMatrix {
    SparseMatrix(
      rows: offsets.count - 1, columns: columns, rowOffsets: offsets, columnIndices: indices,
      values: values)
  }
}
