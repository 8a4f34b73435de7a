/// The inside of `<!--= loss, 4 -->`: an expression, and after its last top-level comma the decimals.
struct InlineValueMark: Hashable {
  private(set) var expression = ""
  /// Bytes of the comment before the expression.
  private(set) var expressionOffset = 0
  private(set) var digits: Int?
  private(set) var isPercent = false

  enum Mistake: Error, Hashable {
    case empty
    /// What stands behind the comma and says no decimals.
    case decimals(String)
  }

  static let opening = "<!--="
  static let closing = "-->"

  /// - Parameter comment: The whole comment, on one line.
  init(_ comment: String) throws(Mistake) {
    let inner = comment.dropFirst(Self.opening.count).dropLast(Self.closing.count)
    var expression = inner
    if let comma = Self.lastComma(in: inner) {
      try readFormat(inner[inner.index(after: comma)...])
      expression = inner[..<comma]
    }
    let start = expression.firstIndex { !$0.isWhitespace } ?? expression.endIndex
    expression = expression[start...]
    while let last = expression.last, last.isWhitespace { expression.removeLast() }
    guard !expression.isEmpty else { throw .empty }
    self.expression = String(expression)
    expressionOffset = comment.utf8.distance(from: comment.startIndex, to: start)
  }

  private mutating func readFormat(_ text: Substring) throws(Mistake) {
    var rest = text.filter { !$0.isWhitespace }
    let shown = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if rest.last == "%" {
      isPercent = true
      rest.removeLast()
    }
    guard let number = Int(rest), (0...17).contains(number) else { throw .decimals(shown) }
    digits = number
  }

  /// The last comma outside of brackets and string literals.
  private static func lastComma(in text: Substring) -> Substring.Index? {
    var depth = 0
    var isString = false
    var isEscaped = false
    var found: Substring.Index?
    for (index, character) in zip(text.indices, text) {
      if isEscaped {
        isEscaped = false
      } else if isString {
        isEscaped = character == "\\"
        isString = character != "\""
      } else {
        switch character {
        case "\"": isString = true
        case "(", "[", "{": depth += 1
        case ")", "]", "}": depth -= 1
        case "," where depth == 0: found = index
        default: break
        }
      }
    }
    return found
  }
}
