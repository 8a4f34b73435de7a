/// Rows and columns of values.
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
}
