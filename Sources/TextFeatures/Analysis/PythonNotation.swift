/// Puts a regular expression of Python into ICU's notation.
///
/// Python's words leave out combining marks, which those of ICU take in, and its white space takes in
/// separators of information and the line's other ends. Sets have no operators, braces that count nothing
/// stand for themselves, `{,n}`, `\Z`, flags and names of groups are written otherwise. What only ICU
/// knows, such as `\p{L}`, is let through; letters of several (`ß`) fold as ICU does under `(?i)`.
struct PythonNotation {
  /// The pattern in ICU's notation.
  private(set) var pattern = ""
  /// The names of groups, and what they are called there: ICU's names have no underscore.
  private(set) var names: [String: String] = [:]

  private let words: PythonPattern.WordClass
  private var isInClass = false
  private var isClassBegun = false
  /// Whether the last character of a set is one that makes a range.
  private var isRangeOpen = false
  private var hasOnlyASCII = false

  init(_ written: String, words: PythonPattern.WordClass) {
    self.words = words
    var rest = written[...]
    while let character = rest.popFirst() {
      if isInClass { addToClass(character, &rest) } else { add(character, &rest) }
    }
    // ICU has no empty expression.
    if pattern.isEmpty { pattern = "(?:)" }
  }

  // MARK: Outside of sets

  private mutating func add(_ character: Character, _ rest: inout Substring) {
    switch character {
    case "\\": addEscape(rest.popFirst(), &rest)
    case "[":
      isInClass = true
      isClassBegun = true
      isRangeOpen = false
      pattern += "["
      if rest.first == "^" { pattern.append(rest.removeFirst()) }
    case "(": addGroup(&rest)
    case "{": addBrace(&rest)
    case "}": pattern += #"\}"#
    default: pattern.append(character)
    }
  }

  /// `{2}`, `{2,}`, `{2,5}`, `{,5}`, or a brace of the text.
  private mutating func addBrace(_ rest: inout Substring) {
    guard let end = rest.firstIndex(of: "}") else { return pattern += #"\{"# }
    let bounds = rest[..<end].split(separator: ",", omittingEmptySubsequences: false)
    let areNumbers = bounds.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    guard areNumbers, bounds.count <= 2, bounds.contains(where: { !$0.isEmpty }) else {
      return pattern += #"\{"#
    }
    pattern += "{" + (bounds[0].isEmpty ? "0" : "") + rest[..<end] + "}"
    rest = rest[rest.index(after: end)...]
  }

  private mutating func addGroup(_ rest: inout Substring) {
    if rest.hasPrefix("?P<"), let end = rest.firstIndex(of: ">") {
      let name = String(rest[..<end].dropFirst(3))
      names[name] = "g\(names.count + 1)"
      pattern += "(?<\(names[name] ?? "")>"
      rest = rest[rest.index(after: end)...]
    } else if rest.hasPrefix("?P="), let end = rest.firstIndex(of: ")") {
      pattern += #"\k<"# + (names[String(rest[..<end].dropFirst(3))] ?? "") + ">"
      rest = rest[rest.index(after: end)...]
    } else if let flags = flags(rest) {
      hasOnlyASCII = hasOnlyASCII || flags.contains("a")
      let kept = flags.filter { $0 != "u" && $0 != "a" }
      if !kept.isEmpty { pattern += "(?\(kept))" }
      rest = rest.dropFirst(flags.count + 2)
    } else {
      pattern += "("
    }
  }

  /// The letters of `(?iu)`.
  private func flags(_ rest: Substring) -> Substring? {
    guard rest.first == "?" else { return nil }
    let letters = rest.dropFirst().prefix { "aimsux".contains($0) }
    return letters.isEmpty || rest[letters.endIndex...].first != ")" ? nil : letters
  }

  private mutating func addEscape(_ escaped: Character?, _ rest: inout Substring) {
    let boundary = "(?:(?<=[\(word)])(?![\(word)])|(?<![\(word)])(?=[\(word)]))"
    switch escaped {
    case "w" where isTranslated: pattern += "[\(word)]"
    case "W" where isTranslated: pattern += "[^\(word)]"
    case "s" where isTranslated: pattern += "[\(space)]"
    case "S" where isTranslated: pattern += "[^\(space)]"
    case "d" where hasOnlyASCII: pattern += "[0-9]"
    case "D" where hasOnlyASCII: pattern += "[^0-9]"
    case "b" where isTranslated: pattern += boundary
    case "B" where isTranslated: pattern += "(?!\(boundary))"
    case "Z": pattern += #"\z"#
    default: addCommonEscape(escaped, &rest)
    }
  }

  // MARK: In sets

  private mutating func addToClass(_ character: Character, _ rest: inout Substring) {
    let isFirst = isClassBegun
    let closesRange = isRangeOpen
    isClassBegun = false
    isRangeOpen = false
    switch character {
    case "\\": addClassEscape(rest.popFirst(), &rest)
    case "]" where !isFirst:
      isInClass = false
      pattern += "]"
    // The module `regex` has `[[:alpha:]]`, `re` nothing of the kind.
    case "[" where words == .lettersAndMarks && rest.hasPrefix(":"):
      let end = rest.firstIndex(of: "]").map(rest.index(after:)) ?? rest.endIndex
      pattern += "[" + rest[..<end]
      rest = rest[end...]
    case "-" where !isFirst && !closesRange && rest.first != "]":
      isRangeOpen = true
      pattern += "-"
    // Operators of ICU's sets, and blanks, which `(?x)` does not leave out there.
    case "[", "]", "&", "-", " ", "#", "{", "}": pattern += "\\" + String(character)
    default: pattern.append(character)
    }
  }

  private mutating func addClassEscape(_ escaped: Character?, _ rest: inout Substring) {
    switch escaped {
    case "w" where isTranslated: pattern += word
    case "W" where isTranslated: pattern += "[^\(word)]"
    case "s" where isTranslated: pattern += space
    case "S" where isTranslated: pattern += "[^\(space)]"
    case "d" where hasOnlyASCII: pattern += "0-9"
    case "b": pattern += #"\x08"#
    default: addCommonEscape(escaped, &rest)
    }
  }

  // MARK: Escapes

  /// Whether `\w` and `\s` differ from ICU's.
  private var isTranslated: Bool { words == .letters }
  private var word: String { hasOnlyASCII ? "A-Za-z0-9_" : #"\p{L}\p{N}_"# }
  private var space: String { hasOnlyASCII ? #"\t\n\x0B\f\r\x20"# : #"\s\x0B\x1C-\x1F\x85"# }

  private mutating func addCommonEscape(_ escaped: Character?, _ rest: inout Substring) {
    guard let escaped else { return pattern += "\\" }
    switch escaped {
    case "v": pattern += #"\x0B"#
    case "0": pattern += octal("0" + digits(of: &rest, atMost: 2))
    case "1"..."3":
      // Three digits of eight are a character, others a group.
      let first = String(escaped)
      if rest.prefix(2).count == 2, rest.prefix(2).allSatisfy({ ("0"..."7").contains($0) }) {
        pattern += octal(first + digits(of: &rest, atMost: 2))
      } else {
        pattern += "\\" + first
      }
    default: pattern += "\\" + String(escaped)
    }
  }

  private func octal(_ digits: String) -> String {
    #"\x{"# + String(Int(digits, radix: 8) ?? 0, radix: 16) + "}"
  }

  private func digits(of rest: inout Substring, atMost count: Int) -> String {
    let digits = rest.prefix(count).prefix { ("0"..."7").contains($0) }
    rest = rest.dropFirst(digits.count)
    return String(digits)
  }
}
