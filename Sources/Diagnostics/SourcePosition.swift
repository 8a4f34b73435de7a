/// A position in a text file.
///
/// Lines and columns start at 1; columns count UTF-8 bytes, as cmark and SwiftSyntax do.
public struct SourcePosition: Hashable, Comparable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a text file; `end` lies just behind the last byte.
public struct SourceRange: Hashable, Sendable {
  public var start: SourcePosition
  public var end: SourcePosition

  public init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// A range that marks a single byte.
  public init(at position: SourcePosition) {
    self.start = position
    self.end = SourcePosition(line: position.line, column: position.column + 1)
  }
}

/// A range together with the file it belongs to.
public struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
  public var file: String
  public var range: SourceRange

  public init(file: String, range: SourceRange) {
    self.file = file
    self.range = range
  }

  /// The name of the text in which functions of Swift's own library are written.
  public static let standardLibrary = "Swift"

  /// Whether it is in a function of Swift's own library and no line of the learner's.
  public var isInStandardLibrary: Bool { file == Self.standardLibrary }

  /// Stands for code that no text has, such as what the compiler adds.
  public static let unknown = SourcePlace(
    file: "", range: SourceRange(at: SourcePosition(line: 1, column: 1)))

  /// `file:line:column`, as terminals and editors link it.
  public var description: String { "\(file):\(range.start.line):\(range.start.column)" }
}
