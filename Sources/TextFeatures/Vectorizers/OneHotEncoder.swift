public import Derivations
internal import Metering
public import Numerics

/// Turns categories into vectors with one 1: column *i* of the input becomes as many columns as it has
/// categories.
///
///     var encoder = OneHotEncoder(unknown: .ignored)
///     try encoder.fit([["кошек"], ["люблю"], ["собаки"]])
///     try encoder.transform([["люблю"], ["птицы"]]).dense()   // [[0. 1. 0.]
///                                                             //  [0. 0. 0.]]
///
/// Vectors of two categories are orthogonal and √2 apart, whatever the words mean. Categories stand in
/// the order of code points.
///
/// Source: scikit-learn's `OneHotEncoder`.
public struct OneHotEncoder: Sendable {
  /// What becomes of a category that was not learned.
  public enum Unknown: String, Hashable, Sendable {
    /// It is an error; scikit-learn's `handle_unknown="error"`.
    case refused
    /// Its columns are all zero; `"ignore"`.
    case ignored
  }

  public let unknown: Unknown
  /// Whether the first category of each column has no column of its own.
  public let dropsFirst: Bool
  private var learned: [TermTable]?

  public init(unknown: Unknown = .refused, dropsFirst: Bool = false) {
    self.unknown = unknown
    self.dropsFirst = dropsFirst
  }

  /// Learns the categories of each column.
  ///
  /// - Parameter rows: Shape `[samples, columns]`.
  /// - Throws: ``VectorizerError`` where the rows differ in length or there is none.
  public mutating func fit(_ rows: [[String]]) throws(VectorizerError) {
    guard let width = rows.first?.count, width > 0 else {
      throw .noCategories(rows: rows.count)
    }
    try requireWidth(width, rows)
    learned = (0..<width).map { column in TermTable(sorting: rows.map { $0[column] }) }
  }

  /// Learns categories that are whole numbers, which stand in the order of their size.
  public mutating func fit(_ rows: [[Int]]) throws(VectorizerError) {
    let texts = rows.map { $0.map(String.init) }
    try fit(texts)
    learned = rows.first?.indices.map { column in
      TermTable(ordered: Set(rows.map { $0[column] }).sorted().map(String.init))
    }
  }

  /// Learns the categories and encodes the same rows.
  public mutating func fitTransform(_ rows: [[String]]) throws -> SparseMatrix {
    try fit(rows)
    return try transform(rows)
  }

  /// Learns categories that are whole numbers and encodes the same rows.
  public mutating func fitTransform(_ rows: [[Int]]) throws -> SparseMatrix {
    try fit(rows)
    return try transform(rows)
  }

  /// Encodes rows of categories that are whole numbers.
  ///
  /// - Returns: Shape `[samples, categories of all columns]`.
  /// - Throws: As for texts.
  public func transform(_ rows: [[Int]]) throws -> SparseMatrix {
    try transform(rows.map { $0.map(String.init) })
  }

  /// Encodes rows of categories.
  ///
  /// - Returns: Shape `[samples, categories of all columns]`.
  /// - Throws: ``VectorizerError`` before ``fit(_:)``, without a row, for rows of another length, and for
  ///   an unknown category unless those are ignored.
  public func transform(_ rows: [[String]]) throws -> SparseMatrix {
    let tables = try fitted()
    guard !rows.isEmpty else { throw VectorizerError.noCategories(rows: 0) }
    try requireWidth(tables.count, rows)
    let starts = self.starts(of: tables)
    var offsets = [0]
    var columns: [Int32] = []
    for row in rows {
      for (column, category) in row.enumerated() {
        guard let number = tables[column].number(of: category) else {
          if unknown == .ignored { continue }
          throw VectorizerError.unknownCategory(category, column: column)
        }
        let place = number - (dropsFirst ? 1 : 0)
        if place >= 0 { columns.append(Int32(starts[column] + place)) }
      }
      offsets.append(columns.count)
    }
    return SparseMatrix(
      rows: rows.count, columns: starts.last ?? 0, rowOffsets: offsets, columnIndices: columns,
      values: Array(repeating: 1, count: columns.count))
  }

  /// The vector of one row of categories, worked out on paper.
  ///
  /// Its quantities are `x` (part `vector`), an element for each output column, and `norm` (part
  /// `length`); given are `V`, the number of columns, and `i`, the column of each category that has one.
  /// A category that is ignored because it was not learned has only zeros, and is named.
  ///
  /// - Parameter digits: Decimals to show, 1 to 15.
  /// - Throws: As ``transform(_:)``; ``DigitsOutOfRange``.
  public func explain(
    _ row: [String], digits: Int = 4, language: CaptionLanguage = .english
  ) throws -> Derivation {
    try DigitsOutOfRange.check(digits)
    let encoded = try transform([row])
    let stored = try encoded.storedColumns(ofRow: 0)
    let tables = try fitted()
    let starts = self.starts(of: tables)
    try Meter.charge(100 * encoded.columns)
    try Meter.reserve(bytes: 200 * encoded.columns)
    let explanation = OneHotExplanation(
      categories: row,
      places: row.indices.map { column in
        stored.first { $0 >= starts[column] && $0 < starts[column + 1] }
      }, unknown: zip(row, tables).filter { $1.number(of: $0) == nil }.map(\.0),
      starts: starts, names: try categoryNames(), language: language)
    return explanation.derivation(digits: digits)
  }

  /// The vector of one row of categories that are whole numbers, worked out on paper.
  // An empty list means texts.
  @_disfavoredOverload
  public func explain(
    _ row: [Int], digits: Int = 4, language: CaptionLanguage = .english
  ) throws -> Derivation {
    try explain(row.map(String.init), digits: digits, language: language)
  }

  /// What the output columns stand for: with one input column the categories alone.
  private func categoryNames() throws(VectorizerError) -> [String] {
    let tables = try fitted()
    guard tables.count == 1, let table = tables.first else { return try featureNames() }
    return ((dropsFirst ? 1 : 0)..<max(table.count, dropsFirst ? 1 : 0)).map(table.text)
  }

  /// The first output column of each input column, and the number of all.
  private func starts(of tables: [TermTable]) -> [Int] {
    var starts = [0]
    for table in tables { starts.append((starts.last ?? 0) + table.count - (dropsFirst ? 1 : 0)) }
    return starts
  }

  private func requireWidth(_ width: Int, _ rows: [[String]]) throws(VectorizerError) {
    for (index, row) in rows.enumerated() where row.count != width {
      throw .ragged(row: index, expected: width, found: row.count)
    }
  }

  private func fitted() throws(VectorizerError) -> [TermTable] {
    guard let learned else { throw .notFitted("OneHotEncoder") }
    return learned
  }

  /// The categories of each input column; scikit-learn's `categories_`.
  public func categories() throws(VectorizerError) -> [[String]] {
    try fitted().map { table in (0..<table.count).map(table.text) }
  }

  /// The names of the output columns: `x0_кошек`.
  public func featureNames() throws(VectorizerError) -> [String] {
    try fitted().enumerated().flatMap { column, table in
      (dropsFirst ? 1..<table.count : 0..<table.count).map { "x\(column)_\(table.text($0))" }
    }
  }

  /// The categories that rows stand for: in each column the one with the largest number.
  ///
  /// Where the numbers of a column add up to 0, its first category was dropped, or else an unknown one
  /// ignored, which gives nil.
  ///
  /// - Parameter encoded: Shape `[samples, categories of all columns]`; numbers other than 0 and 1 may be
  ///   shares.
  /// - Throws: ``VectorizerError`` before ``fit(_:)``, without a row or column, for a number that is not
  ///   finite, and for zeros where none was dropped and unknown ones are refused; ``ShapeMismatch``.
  public func inverseTransform(_ encoded: SparseMatrix) throws -> [[String?]] {
    let tables = try fitted()
    let decoder = OneHotDecoder(
      tables: tables, starts: starts(of: tables), dropsFirst: dropsFirst,
      ignoresUnknown: unknown == .ignored)
    return try decoder.categories(of: encoded)
  }
}
