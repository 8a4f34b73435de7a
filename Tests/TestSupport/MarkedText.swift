/// A source text with places marked in it, so that no test counts columns by hand.
///
///     let marked = MarkedText("let x = «name»vectoriser«/»")
///     marked.text           // let x = vectoriser
///     marked["name"]?.line  // 1
///
/// `«name»` marks the place before the next character, `«/»` the end of the last one opened.
public struct MarkedText: Hashable, Sendable {
  /// A place in the text: lines and columns from 1, columns in UTF-8 bytes.
  public struct Position: Hashable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The text without its marks.
  public private(set) var text = ""
  private var starts: [String: Position] = [:]
  private var ends: [String: Position] = [:]

  public init(_ marked: String) {
    var place = Position(line: 1, column: 1)
    var open: [String] = []
    var rest = Substring(marked)
    while let character = rest.first {
      if character == "«", let close = rest.firstIndex(of: "»") {
        let name = String(rest[rest.index(after: rest.startIndex)..<close])
        rest = rest[rest.index(after: close)...]
        if name != "/" {
          starts[name] = place
          open.append(name)
        } else if let last = open.popLast() {
          ends[last] = place
        }
        continue
      }
      text.append(character)
      rest = rest.dropFirst()
      if character.isNewline {
        place = Position(line: place.line + 1, column: 1)
      } else {
        place.column += character.utf8.count
      }
    }
  }

  /// Where the mark of this name stands.
  public subscript(name: String) -> Position? { starts[name] }

  /// Where the stretch that the mark opened ends.
  public func end(of name: String) -> Position? { ends[name] }
}
