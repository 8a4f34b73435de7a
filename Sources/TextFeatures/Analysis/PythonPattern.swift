internal import Foundation
import Metering

/// A regular expression in Python's notation, run by Foundation's engine.
struct PythonPattern: @unchecked Sendable {
  // An expression does not change after it was made.
  private let expression: NSRegularExpression
  /// What the names of its groups are called there.
  private let names: [String: String]
  private let written: String
  private let group: Int

  /// Which characters `\w` and `\b` mean.
  enum WordClass {
    /// Letters, numbers and the underscore: the module `re`.
    case letters
    /// Combining marks too: the module `regex`, which NLTK uses since 3.10.
    case lettersAndMarks
  }

  /// - Throws: ``AnalyzerError/pattern(_:)`` where the pattern is not one.
  init(_ pattern: String, words: WordClass = .letters) throws(AnalyzerError) {
    let notation = PythonNotation(pattern, words: words)
    var options: NSRegularExpression.Options = .useUnixLineSeparators
    // NLTK's tokenizers ask for both.
    if words == .lettersAndMarks { options.formUnion([.anchorsMatchLines, .dotMatchesLineSeparators]) }
    guard
      let expression = try? NSRegularExpression(pattern: notation.pattern, options: options)
    else { throw .pattern(pattern) }
    self.expression = expression
    names = notation.names
    written = pattern
    group = min(expression.numberOfCaptureGroups, 1)
  }

  /// A pattern that finds tokens.
  ///
  /// - Throws: ``AnalyzerError`` where it is not one, or has several groups.
  static func tokens(
    _ pattern: String, words: WordClass = .letters
  ) throws(AnalyzerError) -> PythonPattern {
    let made = try PythonPattern(pattern, words: words)
    let groups = made.expression.numberOfCaptureGroups
    guard groups <= 1 else { throw .severalGroups(pattern, count: groups) }
    return made
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

  /// The text with a replacement in place of each match, as `re.sub` gives it.
  ///
  /// - Throws: ``AnalyzerError/replacement(_:)``, and `MeterStop` as ``matches(in:)`` does.
  func replacing(in text: String, with replacement: String) throws -> String {
    let replacement = try PythonReplacement(
      replacement, groups: expression.numberOfCaptureGroups, names: names)
    let whole = text as NSString
    var result = ""
    var end = 0
    for match in try found(in: text, length: whole.length) {
      result += whole.substring(with: NSRange(location: end, length: match.range.location - end))
      result += replacement.text(for: match, in: whole)
      end = match.range.location + match.range.length
    }
    return result + whole.substring(from: end)
  }

  /// Foundation reports at every place where a search begins, and after so many steps of one search.
  private static let stepsOfReport = 10_000
  /// About what a search costs that ends at once, and something for a longer one.
  private static let stepsOfPlace = 100

  private func found(in text: String, length: Int) throws -> [NSTextCheckingResult] {
    var found: [NSTextCheckingResult] = []
    var failure: (any Error)?
    var placesLeft = length
    expression.enumerateMatches(
      in: text, options: [.reportProgress, .reportCompletion], range: NSRange(location: 0, length: length)
    ) { match, flags, stop in
      if let match { return found.append(match) }
      if flags.contains(.internalError) {
        // What a search remembers of its choices is limited.
        failure = AnalyzerError.tooManyChoices(written)
        stop.pointee = true
      }
      guard flags.contains(.progress) else { return }
      // Which of the two a report is of cannot be told; more of them than places are long searches.
      placesLeft -= 1
      do { try Meter.charge(placesLeft >= 0 ? Self.stepsOfPlace : Self.stepsOfReport) } catch {
        failure = error
        stop.pointee = true
      }
    }
    if let failure { throw failure }
    return found
  }
}
