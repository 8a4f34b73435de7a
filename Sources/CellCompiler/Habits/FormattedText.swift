/// Python's f-strings as Swift's interpolations.
enum FormattedText {
  /// `"{x:.2f}"` as `"\(String(format: "%.2f", x))"`.
  static func swift(_ literal: String) -> String {
    let quote = literal.hasPrefix("\"\"\"") ? 3 : 1
    let inside = Array(literal.dropFirst(quote).dropLast(quote))
    var result = ""
    var index = 0
    while index < inside.count {
      let character = inside[index]
      let next = index + 1 < inside.count ? inside[index + 1] : nil
      if character == "{", next == "{" {
        (result, index) = (result + "{", index + 2)
      } else if character == "}", next == "}" {
        (result, index) = (result + "}", index + 2)
      } else if character == "{", let close = inside[index...].firstIndex(of: "}") {
        result += interpolation(String(inside[(index + 1)..<close]))
        index = close + 1
      } else {
        (result, index) = (result + String(character), index + 1)
      }
    }
    let quotes = String(repeating: "\"", count: quote)
    return quotes + result + quotes
  }

  private static func interpolation(_ text: String) -> String {
    guard let colon = text.lastIndex(of: ":") else { return "\\(\(text))" }
    let value = text[..<colon]
    let format = text[text.index(after: colon)...]
    return "\\(String(format: \"%\(format)\", \(value)))"
  }
}
