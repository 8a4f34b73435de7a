internal import Foundation
import Metering

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

  /// What the pattern, or its group, matches.
  ///
  /// - Throws: `MeterStop`, also in the middle of a search that goes back and forth.
  func matches(in text: String) throws -> [String] {
    let whole = text as NSString
    return try found(in: text, length: whole.length).map { match in
      let range = match.range(at: group)
      return range.location == NSNotFound ? "" : whole.substring(with: range)
    }
  }

  /// - Throws: `MeterStop`, as ``matches(in:)`` does.
  func replacing(in text: String, with replacement: String) throws -> String {
    let whole = text as NSString
    var result = ""
    var end = 0
    for match in try found(in: text, length: whole.length) {
      result += whole.substring(with: NSRange(location: end, length: match.range.location - end))
      result += replacement
      end = match.range.location + match.range.length
    }
    return result + whole.substring(from: end)
  }

  /// About how much work the engine does between two reports.
  private static let workOfReport = 10_000

  private func found(in text: String, length: Int) throws -> [NSTextCheckingResult] {
    var found: [NSTextCheckingResult] = []
    var failure: (any Error)?
    expression.enumerateMatches(
      in: text, options: .reportProgress, range: NSRange(location: 0, length: length)
    ) { match, _, stop in
      if let match { return found.append(match) }
      do { try Meter.charge(Self.workOfReport) } catch {
        failure = error
        stop.pointee = true
      }
    }
    if let failure { throw failure }
    return found
  }
}
