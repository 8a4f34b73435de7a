/// Puts a regular expression of Python into ICU's notation.
///
/// Python's words leave out combining marks, which those of ICU take in, and its white space takes in
/// separators of information and the line's other ends; `$`, `.`, `{,n}`, `\Z` and names of groups differ
/// too.
struct PythonNotation {
  let words: PythonPattern.WordClass
  private var result = ""
  private var isInClass = false

  static func translated(_ pattern: String, words: PythonPattern.WordClass) -> String {
    var notation = PythonNotation(words: words)
    var rest = pattern[...]
    while let character = rest.popFirst() { notation.add(character, &rest) }
    // ICU has no empty expression.
    return notation.result.isEmpty ? "(?:)" : notation.result
  }

  private init(words: PythonPattern.WordClass) { self.words = words }

  private mutating func add(_ character: Character, _ rest: inout Substring) {
    switch character {
    case "\\": addEscape(rest.popFirst(), &rest)
    // The module `re` knows no sets inside of sets; the module `regex` has `[[:alpha:]]`.
    case "[" where isInClass: result += words == .lettersAndMarks && rest.first == ":" ? "[" : #"\["#
    case "[":
      isInClass = true
      result += "["
      // A bracket that comes first is one of the set.
      if rest.first == "^" { result.append(rest.removeFirst()) }
      if rest.first == "]" {
        rest.removeFirst()
        result += #"\]"#
      }
    case "]" where isInClass && result.hasSuffix(":"): result += "]"
    case "]":
      isInClass = false
      result += "]"
    case "(" where !isInClass: addGroup(&rest)
    case "{" where !isInClass && isUpperBound(rest): result += "{0"
    default: result.append(character)
    }
  }

  private mutating func addGroup(_ rest: inout Substring) {
    if rest.hasPrefix("?u)") {
      rest = rest.dropFirst(3)
    } else if rest.hasPrefix("?P<") {
      rest = rest.dropFirst(3)
      result += "(?<"
    } else if rest.hasPrefix("?P="), let end = rest.firstIndex(of: ")") {
      result += #"\k<"# + rest[rest.index(rest.startIndex, offsetBy: 3)..<end] + ">"
      rest = rest[rest.index(after: end)...]
    } else {
      result += "("
    }
  }

  /// Whether `,n}` follows: Python's way to write at most n times.
  private func isUpperBound(_ rest: Substring) -> Bool {
    guard rest.first == ",", let end = rest.firstIndex(of: "}") else { return false }
    let digits = rest[rest.index(after: rest.startIndex)..<end]
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private mutating func addEscape(_ escaped: Character?, _ rest: inout Substring) {
    guard words == .letters else {
      return result += "\\" + (escaped == "Z" && !isInClass ? "z" : escaped.map(String.init) ?? "")
    }
    let word = #"\p{L}\p{N}_"#
    let space = #"\s\x0B\x1C-\x1F\x85"#
    let boundary = "(?:(?<=[\(word)])(?![\(word)])|(?<![\(word)])(?=[\(word)]))"
    switch (escaped, isInClass) {
    case ("w", true): result += word
    case ("w", false): result += "[\(word)]"
    case ("W", _): result += "[^\(word)]"
    case ("s", true): result += space
    case ("s", false): result += "[\(space)]"
    case ("S", _): result += "[^\(space)]"
    case ("b", true): result += #"\x08"#
    case ("b", false): result += boundary
    case ("B", false): result += "(?!\(boundary))"
    case ("Z", false): result += #"\z"#
    default: result += "\\" + (escaped.map(String.init) ?? "")
    }
  }
}
