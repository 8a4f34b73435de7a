extension StandardLibrary {
  static let regularExpressions = #"""
    struct Regex<Output> {
      struct Match {
        @native var range: Range<String.Index> { get }
        @native var output: Output { get }
      }
      @native init(_ pattern: String, as outputType: Output.Type) throws
      @native func firstMatch(in string: String) throws -> Regex<Output>.Match?
      @native("Regex.firstMatch(in:)") func firstMatch(in string: Substring) throws -> Regex<Output>.Match?
      @native func wholeMatch(in string: String) throws -> Regex<Output>.Match?
      @native("Regex.wholeMatch(in:)") func wholeMatch(in string: Substring) throws -> Regex<Output>.Match?
      @native func prefixMatch(in string: String) throws -> Regex<Output>.Match?
      @native("Regex.prefixMatch(in:)") func prefixMatch(in string: Substring) throws -> Regex<Output>.Match?
      @native func ignoresCase(_ ignoresCase: Bool = true) -> Regex<Output>
      @native func dotMatchesNewlines(_ dotMatchesNewlines: Bool = true) -> Regex<Output>
      @native func anchorsMatchLineEndings(_ matchLineEndings: Bool = true) -> Regex<Output>
      @native func asciiOnlyDigits(_ useASCII: Bool = true) -> Regex<Output>
      @native func asciiOnlyWhitespace(_ useASCII: Bool = true) -> Regex<Output>
      @native func asciiOnlyWordCharacters(_ useASCII: Bool = true) -> Regex<Output>
      @native func asciiOnlyCharacterClasses(_ useASCII: Bool = true) -> Regex<Output>
      @native func wordBoundaryKind(_ wordBoundaryKind: RegexWordBoundaryKind) -> Regex<Output>
      @native func repetitionBehavior(_ behavior: RegexRepetitionBehavior) -> Regex<Output>
    }
    extension Regex where Output == AnyRegexOutput {
      @native init(_ pattern: String) throws
    }
    extension Regex.Match where Output == AnyRegexOutput {
      @native("Regex.Match.whole") var _whole: Substring { get }
      @native("Regex.Match.subscript(Int)") subscript(position: Int) -> AnyRegexOutput.Element { get }
      @native("Regex.Match.subscript(String)") subscript(name: String) -> AnyRegexOutput.Element? { get }
    }
    enum RegexWordBoundaryKind: Hashable {
      case `default`
      case simple
    }
    enum RegexRepetitionBehavior: Hashable {
      case eager
      case reluctant
      case possessive
    }
    struct AnyRegexOutput: RandomAccessCollection {
      typealias Element = AnyRegexOutput.Element
      typealias Index = Int
      typealias SubSequence = ArraySlice<AnyRegexOutput.Element>
      struct Element {
        @native var substring: Substring? { get }
        @native var range: Range<String.Index>? { get }
        @native var name: String? { get }
      }
      @native("View.count") var count: Int { get }
      @native("AnyRegexOutput.subscript(Int)") subscript(position: Int) -> AnyRegexOutput.Element { get }
      @native("AnyRegexOutput.subscript(String)") subscript(name: String) -> AnyRegexOutput.Element? { get }
    }
    extension StringProtocol {
      @native func firstMatch<Output>(of r: Regex<Output>) -> Regex<Output>.Match?
      @native func wholeMatch<Output>(of r: Regex<Output>) -> Regex<Output>.Match?
      @native func prefixMatch<Output>(of r: Regex<Output>) -> Regex<Output>.Match?
      @native func matches<Output>(of r: Regex<Output>) -> [Regex<Output>.Match]
      @native("StringProtocol.ranges(of:Regex)") func ranges<Output>(of regex: Regex<Output>) -> [Range<String.Index>]
      @native("StringProtocol.firstRange(of:Regex)") func firstRange<Output>(of regex: Regex<Output>) -> Range<String.Index>?
      @native("StringProtocol.contains(Regex)") func contains<Output>(_ regex: Regex<Output>) -> Bool
      @native("StringProtocol.starts(with:Regex)") func starts<Output>(with regex: Regex<Output>) -> Bool
      @native("StringProtocol.trimmingPrefix(Regex)") func trimmingPrefix<Output>(_ regex: Regex<Output>) -> Substring
      @native("StringProtocol.split(separator:Regex)") func split<Output>(separator: Regex<Output>, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]
      @native("StringProtocol.replacing(Regex,with:)") func replacing<Output, Replacement: StringProtocol>(_ regex: Regex<Output>, with replacement: Replacement, maxReplacements: Int = Int.max) -> Self
      @native("StringProtocol.replacing(Regex,closure)") func replacing<Output, Replacement: StringProtocol>(_ regex: Regex<Output>, maxReplacements: Int = Int.max, with replacement: (Regex<Output>.Match) throws -> Replacement) rethrows -> Self
    }
    extension String {
      @native("String.trimPrefix(Regex)") mutating func trimPrefix<Output>(_ regex: Regex<Output>)
      @native("String.replace(Regex,with:)") mutating func replace<Output, Replacement: StringProtocol>(_ regex: Regex<Output>, with replacement: Replacement, maxReplacements: Int = Int.max)
      @native("String.replace(Regex,closure)") mutating func replace<Output, Replacement: StringProtocol>(_ regex: Regex<Output>, maxReplacements: Int = Int.max, with replacement: (Regex<Output>.Match) throws -> Replacement) rethrows
    }
    """#
}
