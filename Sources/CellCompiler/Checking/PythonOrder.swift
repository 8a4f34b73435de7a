/// `sorted(words, key=len, reverse=True)` and the like: the order that `key` and `reverse` name.
struct PythonOrder {
  private let list: String
  private let key: String?
  private let isReversed: Bool

  init(_ arguments: [String]) {
    list = arguments.first { !Self.isKey($0) && Self.value(of: "reverse", $0) == nil } ?? "xs"
    key = arguments.lazy.compactMap { Self.value(of: "key", $0) }.first
    isReversed = arguments.contains { Self.value(of: "reverse", $0)?.lowercased() == "true" }
  }

  static func isKey(_ argument: String) -> Bool { value(of: "key", argument) != nil }

  var sorted: String {
    let sign = isReversed ? ">" : "<"
    guard let comparison = comparison(sign) else { return "\(list).sorted(\(isReversed ? "by: >" : ""))" }
    return "\(list).sorted \(comparison)"
  }

  /// `words.max { $0.count < $1.count }`
  func extreme(_ name: String) -> String {
    comparison("<").map { "\(list).\(name) \($0)" } ?? "\(list).\(name)()"
  }

  /// `{ $0.count < $1.count }`
  private func comparison(_ sign: String) -> String? {
    guard let key else { return nil }
    let sides = ["$0", "$1"].map { applied(key, to: $0) }
    return "{ \(sides[0]) \(sign) \(sides[1]) }"
  }

  /// What a key gives for an element: of a closure its body, of a function its call.
  private func applied(_ key: String, to element: String) -> String {
    if key.hasPrefix("{"), let inside = key.firstRange(of: " in ") {
      let name = key[..<inside.lowerBound].dropFirst().filter { $0 != " " && $0 != "(" }
        .prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      let body = key[inside.upperBound...].dropLast()
      return Self.replaced(String(name), by: element, in: String(body.reversed().drop { $0 == " " }.reversed()))
    }
    switch key {
    case "len": return "\(element).count"
    case "str.lower": return "\(element).lowercased()"
    default: return "\(key)(\(element))"
    }
  }

  /// A whole word of a code in another's place.
  private static func replaced(_ name: String, by element: String, in code: String) -> String {
    var result = ""
    var word = ""
    for character in code + " " {
      if character.isLetter || character.isNumber || character == "_" || character == "$" {
        word.append(character)
      } else {
        result += (word == name && result.last != "." ? element : word) + String(character)
        word = ""
      }
    }
    return String(result.dropLast())
  }

  /// `len` of `key=len` or `key: len`.
  private static func value(of name: String, _ argument: String) -> String? {
    guard argument.hasPrefix(name) else { return nil }
    let rest = argument.dropFirst(name.count).drop { $0 == " " }
    guard let sign = rest.first, sign == "=" || sign == ":", !rest.hasPrefix("==") else { return nil }
    return String(rest.dropFirst().drop { $0 == " " })
  }
}
