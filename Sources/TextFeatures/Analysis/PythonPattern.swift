internal import Foundation

/// A regular expression in Python's notation, run by Foundation's engine.
struct PythonPattern: @unchecked Sendable {
  // An expression does not change after it was made.
  private let expression: NSRegularExpression
  private let group: Int

  /// Which characters `\w` and `\b` mean.
  enum WordClass {
    /// Letters, numbers and the underscore: the module `re`.
    case letters
    /// Combining marks too: the module `regex`, which NLTK uses since 3.10.
    case lettersAndMarks
  }

  /// - Throws: ``AnalyzerError`` where the pattern is not one, or has several groups.
  init(_ pattern: String, words: WordClass = .letters) throws(AnalyzerError) {
    let translated = words == .letters ? Self.translated(pattern) : pattern
    guard let expression = try? NSRegularExpression(pattern: translated, options: .useUnixLineSeparators) else {
      throw .pattern(pattern)
    }
    guard expression.numberOfCaptureGroups <= 1 else {
      throw .severalGroups(pattern, count: expression.numberOfCaptureGroups)
    }
    self.expression = expression
    group = expression.numberOfCaptureGroups
  }

  /// Python's words leave out combining marks, which those of ICU take in, and its white space takes in
  /// separators of information and the line's other ends; `$`, `.` and names of groups differ too.
  private static func translated(_ pattern: String) -> String {
    let word = #"\p{L}\p{N}_"#
    let space = #"\s\x0B\x1C-\x1F\x85"#
    let boundary = "(?:(?<=[\(word)])(?![\(word)])|(?<![\(word)])(?=[\(word)]))"
    var result = ""
    var isInClass = false
    var rest = pattern[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\":
        let escaped = rest.popFirst()
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
      case "[" where isInClass: result += #"\["#
      case "[":
        isInClass = true
        result += "["
      case "]":
        isInClass = false
        result += "]"
      case "(" where !isInClass && rest.hasPrefix("?u)"): rest = rest.dropFirst(3)
      case "(" where !isInClass && rest.hasPrefix("?P<"):
        result += "(?<"
        rest = rest.dropFirst(3)
      default: result.append(character)
      }
    }
    // ICU has no empty expression.
    return result.isEmpty ? "(?:)" : result
  }

  func matches(in text: String) -> [String] {
    let whole = text as NSString
    let range = NSRange(location: 0, length: whole.length)
    return expression.matches(in: text, range: range).map { match in
      let range = match.range(at: group)
      return range.location == NSNotFound ? "" : whole.substring(with: range)
    }
  }

  func replacing(in text: String, with replacement: String) -> String {
    expression.stringByReplacingMatches(
      in: text, range: NSRange(location: 0, length: text.utf16.count),
      withTemplate: NSRegularExpression.escapedTemplate(for: replacement))
  }
}
