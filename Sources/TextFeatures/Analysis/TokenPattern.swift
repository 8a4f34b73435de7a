internal import Foundation

/// Which pieces of a text are its words.
public enum TokenPattern: Hashable, Sendable {
  /// Runs of word characters of at least so many scalars; 2 is scikit-learn's `(?u)\b\w\w+\b`, which
  /// drops one-letter words such as «и», «я», "a".
  case words(minimumLength: Int)
  /// Runs of what is not white space; `\S+`.
  case whitespace
  /// What a regular expression of Python matches, or its one group if it has one.
  case pattern(String)

  /// The pattern in Python's notation.
  public var pythonPattern: String {
    switch self {
    case .words(let length):
      #"(?u)\b"# + String(repeating: #"\w"#, count: max(1, length)) + #"+\b"#
    case .whitespace: #"\S+"#
    case .pattern(let pattern): pattern
    }
  }

  /// The same pattern as a fast case where it is one of the usual ones.
  var recognized: TokenPattern {
    guard case .pattern(let pattern) = self else { return self }
    switch pattern {
    case #"(?u)\b\w\w+\b"#: return .words(minimumLength: 2)
    case #"(?u)\b\w+\b"#, #"\w+"#, #"(?u)\w+"#: return .words(minimumLength: 1)
    case #"\S+"#: return .whitespace
    default: return self
    }
  }
}

/// A regular expression in Python's notation, run by Foundation's engine.
struct PythonPattern: @unchecked Sendable {
  // An expression does not change after it was made.
  private let expression: NSRegularExpression
  private let group: Int

  /// - Throws: ``AnalyzerError`` where the pattern is not one, or has several groups.
  init(_ pattern: String) throws(AnalyzerError) {
    let translated = Self.translated(pattern)
    guard let expression = try? NSRegularExpression(pattern: translated) else {
      throw .pattern(pattern)
    }
    guard expression.numberOfCaptureGroups <= 1 else {
      throw .severalGroups(pattern, count: expression.numberOfCaptureGroups)
    }
    self.expression = expression
    group = expression.numberOfCaptureGroups
  }

  /// Python's classes leave out combining marks, which those of ICU take in.
  private static func translated(_ pattern: String) -> String {
    let word = #"\p{L}\p{N}_"#
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
        case ("W", false): result += "[^\(word)]"
        case ("b", false): result += boundary
        default: result += "\\" + (escaped.map(String.init) ?? "")
        }
      case "[" where isInClass: result += #"\["#
      case "[":
        isInClass = true
        result += "["
      case "]":
        isInClass = false
        result += "]"
      case "(" where rest.hasPrefix("?u)"): rest = rest.dropFirst(3)
      default: result.append(character)
      }
    }
    return result
  }

  func matches(in text: String) -> [String] {
    let whole = text as NSString
    let range = NSRange(location: 0, length: whole.length)
    return expression.matches(in: text, range: range).map { match in
      let range = match.range(at: group)
      return range.location == NSNotFound ? "" : whole.substring(with: range)
    }
  }
}
