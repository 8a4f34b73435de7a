/// Rows and columns of values.
///
/// Nothing of a row is left out: a field beyond the columns has one of its own, titled `?`, and a row that
/// is too short ends in empty fields.
public struct Table: Hashable, Sendable {
  public enum Alignment: String, Hashable, Sendable { case left, center, right }

  public struct Column: Hashable, Sendable {
    public var title: String
    public var alignment: Alignment

    public init(_ title: String, alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// What one field shows, and the number behind it if it is one.
  public struct Field: Hashable, Sendable {
    public var text: String
    public var number: Double?

    public init(_ text: String) {
      self.text = text
    }

    /// A number at full precision, shown as `text`.
    public init(_ number: Double, shownAs text: String) {
      self.number = number
      self.text = text
    }
  }

  public var caption: String?
  public var columns: [Column]
  public var rows: [[Field]]

  public init(caption: String? = nil, columns: [Column], rows: [[Field]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The columns, and one titled `?` for each field that a row has beyond them.
  package var allColumns: [Column] {
    let missing = (rows.lazy.map(\.count).max() ?? 0) - columns.count
    return columns + Array(repeating: Column("?"), count: max(0, missing))
  }
}
