/// A regular expression that cells hold: Swift's `Regex`, matched by ``PatternMatcher``.
public final class RegularExpression {
  /// What a match gives.
  public enum Output: Hashable, Sendable {
    /// The text alone, or a tuple of it and the captures, as the literal's type says.
    case typed
    /// `AnyRegexOutput`: of a pattern that is not known before the program runs.
    case dynamic
  }

  public let pattern: String
  public let captures: [PatternCapture]
  public let output: Output
  let options: PatternOptions
  let program: PatternProgram
  /// What words consist of, where Unicode's rules for their ends are not wanted.
  let wordTest: CharacterTest?

  /// - Parameter isExtended: Whether blanks and comments mean nothing, as in literals of many lines.
  /// - Throws: Swift's own error where Swift refuses the pattern, else a ``PatternProblem``.
  public convenience init(_ pattern: String, output: Output, isExtended: Bool = false) throws {
    let options = PatternOptions(letters: isExtended ? ["x"] : [])
    try self.init(pattern, output: output, options: options)
  }

  init(_ pattern: String, output: Output, options: PatternOptions) throws {
    try Self.checkSize(pattern)
    _ = try Regex(options.prefix + pattern)
    var reader = PatternReader(pattern, options: options)
    let node = try reader.read()
    self.pattern = pattern
    self.output = output
    self.options = options
    captures = reader.captures
    program = try PatternProgram(node, captures: reader.captures)
    wordTest = options.hasSimpleWordBoundaries ? try CharacterTest(pattern: options.prefix + "\\w") : nil
  }

  /// The same pattern with other options.
  func with(_ change: (inout PatternOptions) -> Void) throws -> RegularExpression {
    var options = options
    change(&options)
    return try RegularExpression(pattern, output: output, options: options)
  }

  /// What Swift says of a pattern, with the place.
  public static func problem(in pattern: String, isExtended: Bool = false) -> PatternProblem? {
    do {
      _ = try RegularExpression(pattern, output: .typed, isExtended: isExtended)
      return nil
    } catch let problem as PatternProblem {
      return problem
    } catch {
      let prefix = isExtended ? PatternOptions(letters: ["x"]).prefix : ""
      let offset = offset(of: error, in: prefix + pattern)
      return PatternProblem(message: "\(error)", offset: offset.map { max(0, $0 - prefix.utf8.count) })
    }
  }

  /// Where Swift's error lies; its type is not public, so its parts are looked at by name.
  private static func offset(of error: any Error, in pattern: String) -> Int? {
    let location = Mirror(reflecting: error).descendant("location", "range")
    guard let range = location as? Range<String.Index>, range.lowerBound <= pattern.endIndex else {
      return nil
    }
    return pattern.utf8.distance(from: pattern.startIndex, to: range.lowerBound)
  }

  private static let longest = 20_000
  private static let mostBrackets = 300

  /// Parsers of patterns call themselves for each bracket.
  private static func checkSize(_ pattern: String) throws {
    guard pattern.utf8.count <= longest else {
      throw PatternProblem(message: "the pattern is longer than \(longest) bytes")
    }
    let brackets = pattern.utf8.count { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    guard brackets <= mostBrackets else {
      throw PatternProblem(message: "the pattern has more than \(mostBrackets) brackets")
    }
  }
}

/// Where a pattern was found.
public struct PatternMatch {
  let expression: RegularExpression
  let text: Substring
  /// Of the whole match, then of each capture.
  let ranges: [Range<String.Index>?]
  /// The position behind the match, in characters.
  let end: Int

  var range: Range<String.Index> { ranges[0] ?? text.startIndex..<text.startIndex }

  func part(_ index: Int) -> Substring? { ranges[index].map { text[$0] } }
}
