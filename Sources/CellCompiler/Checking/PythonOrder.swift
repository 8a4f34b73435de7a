/// `sorted(words, key=len, reverse=True)` and the like: the order that `key` and `reverse` name.
struct PythonOrder {
  private let list: String
  private let key: String?
  private let isReversed: Bool
  /// Whether the elements are a dictionary's entries.
  private let isOfEntries: Bool

  init(_ arguments: [String]) {
    let whole = arguments.first { !Self.isOrder($0) } ?? "xs"
    isOfEntries = whole.hasSuffix(".items()")
    list = isOfEntries ? String(whole.dropLast(".items()".count)) : whole
    key = arguments.lazy.compactMap { Self.value(of: "key", $0) }.first
    isReversed = arguments.contains { Self.value(of: "reverse", $0)?.lowercased() == "true" }
  }

  static func isKey(_ argument: String) -> Bool { value(of: "key", argument) != nil }

  static func isOrder(_ argument: String) -> Bool { isKey(argument) || value(of: "reverse", argument) != nil }

  /// A method of the list that has an order: `sorted`, `sort`, `max`, `min`.
  func method(_ name: String) -> String? {
    switch name {
    case "sorted": sorted
    case "sort": sorted.replacing(".sorted", with: ".sort")
    case "max", "min": extreme(name)
    default: nil
    }
  }

  /// The dictionary whose keys are put in the order of their values: `d.get` is the key of `d.keys`.
  private var dictionary: String? {
    let base = list.hasSuffix(".keys") ? String(list.dropLast(".keys".count)) : list
    guard let key else { return nil }
    let isEntry = key.hasPrefix("{") && plainly(applying: key, to: "$0") == "\(base)[$0]"
    return key == base + ".get" || isEntry ? base : nil
  }

  var sorted: String {
    if let dictionary { return "\(dictionary).sorted { $0.value \(isReversed ? ">" : "<") $1.value }.map { $0.key }" }
    if isOfEntries, key == nil { return "\(list).sorted { $0.key \(isReversed ? ">" : "<") $1.key }" }
    let sign = isReversed ? ">" : "<"
    guard let comparison = comparison(sign) else { return "\(list).sorted(\(isReversed ? "by: >" : ""))" }
    return "\(list).sorted \(comparison)"
  }

  /// `words.max { $0.count < $1.count }`
  func extreme(_ name: String) -> String {
    if let dictionary { return "\(dictionary).\(name) { $0.value < $1.value }?.key" }
    return comparison("<").map { "\(list).\(name) \($0)" } ?? "\(list).\(name)()"
  }

  /// `{ $0.count < $1.count }`
  private func comparison(_ sign: String) -> String? {
    guard let key else { return nil }
    let sides = ["$0", "$1"].map { applied(key, to: $0) }
    return "{ \(sides[0]) \(sign) \(sides[1]) }"
  }

  /// What a key gives for an element: of a closure its body, of a function its call.
  private func applied(_ key: String, to element: String) -> String {
    let parts = ["[0]": ".key", "[1]": ".value"]
    var code = plainly(applying: key, to: element)
    if isOfEntries { for (index, part) in parts { code = code.replacing(element + index, with: element + part) } }
    return code
  }

  private func plainly(applying key: String, to element: String) -> String {
    if key.hasPrefix("\\.") { return element + key.dropFirst() }
    if key.hasPrefix("{"), !key.contains(" in "), key.contains("$0") {
      let body = key.dropFirst().dropLast().drop { $0 == " " }
      return String(body.reversed().drop { $0 == " " }.reversed()).replacing("$0", with: element)
    }
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
