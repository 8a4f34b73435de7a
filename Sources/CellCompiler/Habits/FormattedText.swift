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
    var (value, format) = parts(text)
    var isQuoted = false
    for mark in ["!r", "!s", "!a"] where value.hasSuffix(mark) {
      isQuoted = mark != "!s"
      value = String(value.dropLast(mark.count))
    }
    // `{x=}` shows the code too.
    var lead = ""
    if value.hasSuffix("="), let before = value.dropLast().last, !"=!<>".contains(before) {
      lead = value
      value = String(value.dropLast())
    }
    var code = SwiftHead.swift(value)
    // An entry is shown as Python shows it: there is one, or the program stops.
    if code.hasSuffix("\"]"), !code.hasPrefix("[") { code += "!" }
    if let format { return lead + formatted(code, format) }
    return lead + (isQuoted ? "\\(String(reflecting: \(code)))" : "\\(\(code))")
  }

  /// The value and what stands behind the colon that is in no bracket and no text.
  private static func parts(_ text: String) -> (value: String, format: String?) {
    var depth = 0
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if "\"'".contains(character) {
        quote = character
      } else if "([{".contains(character) {
        depth += 1
      } else if ")]}".contains(character) {
        depth -= 1
      } else if character == ":", depth == 0 {
        return (String(text[..<index]), String(text[text.index(after: index)...]))
      }
    }
    return (text, nil)
  }

  /// `.2f`, `>8.2f`, `05d`, `,`, `.1%`, `>10`
  private static func formatted(_ value: String, _ format: String) -> String {
    let align = format.first.flatMap { "<>^".contains($0) ? $0 : nil }
    let rest = align == nil ? format : String(format.dropFirst())
    if rest == "," { return "\\(\(value).formatted())" }
    if rest.hasSuffix("%") { return "\\(String(format: \"%\(rest.dropLast())f%%\", \(value) * 100))" }
    if rest.last?.isLetter == true, rest.last != "s" {
      return "\\(String(format: \"%\(align == "<" ? "-" : "")\(rest.filter { $0 != "," })\", \(value)))"
    }
    let width = rest.filter(\.isNumber)
    guard !width.isEmpty, !rest.contains(".") else { return "\\(\(value))" }
    let filling = "\\(String(repeating: \" \", count: max(0, \(width) - String(\(value)).count)))"
    return align == ">" ? filling + "\\(\(value))" : "\\(\(value))" + filling
  }
}
