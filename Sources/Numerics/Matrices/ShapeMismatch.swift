/// Two operands whose shapes do not fit.
public struct ShapeMismatch: Error, Hashable, Sendable, CustomStringConvertible {
  public let operation: String
  public let left: [Int]
  public let right: [Int]

  // konspekt:hide
  public init(_ operation: String, _ left: [Int], _ right: [Int]) {
    self.operation = operation
    self.left = left
    self.right = right
  }

  public var description: String { "cannot \(operation) shapes \(left) and \(right)" }
}

/// What a matrix cannot be made from, or asked for.
public enum MatrixError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A row with another number of entries than the first; rows count from 0.
  case ragged(row: Int, expected: Int, found: Int)
  case negativeSize(rows: Int, columns: Int)
  /// More entries than a computer's memory has numbers for.
  case tooLarge(rows: Int, columns: Int)
  case noSuchRow(Int, rows: Int)
  case noSuchColumn(Int, columns: Int)
  /// An entry that is infinite or not a number.
  case notFinite(row: Int, column: Int)

  public var description: String {
    switch self {
    case .ragged(let row, let expected, let found):
      "row \(row) has \(found) entries, expected \(expected) as in row 0"
    case .negativeSize(let rows, let columns):
      "a matrix cannot have \(rows) rows and \(columns) columns"
    case .tooLarge(let rows, let columns):
      "a matrix of \(rows) × \(columns) numbers does not fit into memory"
    case .noSuchRow(let row, let rows): "there is no row \(row); the matrix has \(rows), counted from 0"
    case .noSuchColumn(let column, let columns):
      "there is no column \(column); the matrix has \(columns), counted from 0"
    case .notFinite(let row, let column):
      "the entry in row \(row), column \(column) is not a finite number"
    }
  }
}
