extension StandardLibrary {
  /// What changes a text, and a part of one, by ranges of any kind.
  private static let textChanges = #"""
      @native("Text.insertContents") mutating func insert<S: Sequence>(contentsOf newElements: S, at i: String.Index) where S.Element == Character
      @native("Text.removeClosed") mutating func removeSubrange(_ bounds: ClosedRange<String.Index>)
      @native("Text.removeSubrange") mutating func removeSubrange(_ bounds: PartialRangeFrom<String.Index>)
      @native("Text.removeUpTo") mutating func removeSubrange(_ bounds: PartialRangeUpTo<String.Index>)
      @native("Text.removeThrough") mutating func removeSubrange(_ bounds: PartialRangeThrough<String.Index>)
      @native("Text.replaceSubrange") mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C) where C.Element == Character
      @native("Text.replaceClosed") mutating func replaceSubrange<C: Collection>(_ subrange: ClosedRange<String.Index>, with newElements: C) where C.Element == Character
      @native("Text.replaceSubrange") mutating func replaceSubrange<C: Collection>(_ subrange: PartialRangeFrom<String.Index>, with newElements: C) where C.Element == Character
      @native("Text.replaceUpTo") mutating func replaceSubrange<C: Collection>(_ subrange: PartialRangeUpTo<String.Index>, with newElements: C) where C.Element == Character
      @native("Text.replaceThrough") mutating func replaceSubrange<C: Collection>(_ subrange: PartialRangeThrough<String.Index>, with newElements: C) where C.Element == Character
    """#

  /// Comparing, searching and rewriting text with options, as Foundation does.
  static let foundationText = #"""
    enum ComparisonResult: Hashable {
      case orderedAscending
      case orderedSame
      case orderedDescending
      @native var rawValue: Int { get }
      @native("==") static func == (lhs: ComparisonResult, rhs: ComparisonResult) -> Bool
    }
    struct Locale {
      @native static var current: Locale { get }
      @native init(identifier: String)
    }
    enum StringTransform: Hashable {
      case toLatin
      case latinToCyrillic
      case stripDiacritics
      case stripCombiningMarks
    }
    extension String {
      enum CompareOptions: Hashable {
        case caseInsensitive
        case literal
        case backwards
        case anchored
        case numeric
        case diacriticInsensitive
        case widthInsensitive
        case forcedOrdering
        case regularExpression
      }
      enum Encoding: Hashable {
        case utf8
        case ascii
        case utf16
        case isoLatin1
      }
    }
    extension StringProtocol {
      @native("Text.compare") func compare<T: StringProtocol>(_ aString: T) -> ComparisonResult
      @native("Text.compare") func compare<T: StringProtocol>(_ aString: T, options mask: String.CompareOptions) -> ComparisonResult
      @native("Text.compare") func compare<T: StringProtocol>(_ aString: T, options mask: [String.CompareOptions]) -> ComparisonResult
      @native("Text.caseInsensitiveCompare") func caseInsensitiveCompare<T: StringProtocol>(_ aString: T) -> ComparisonResult
      @native("Text.localizedCompare") func localizedCompare<T: StringProtocol>(_ aString: T) -> ComparisonResult
      @native("Text.localizedCaseInsensitiveCompare") func localizedCaseInsensitiveCompare<T: StringProtocol>(_ aString: T) -> ComparisonResult
      @native("Text.localizedStandardCompare") func localizedStandardCompare<T: StringProtocol>(_ string: T) -> ComparisonResult
      @native("Text.localizedStandardContains") func localizedStandardContains<T: StringProtocol>(_ string: T) -> Bool
      @native("Text.range") func range<T: StringProtocol>(of aString: T, options mask: String.CompareOptions) -> Range<String.Index>?
      @native("Text.range") func range<T: StringProtocol>(of aString: T, options mask: [String.CompareOptions]) -> Range<String.Index>?
      @native("Text.range") func range<T: StringProtocol>(of aString: T, options mask: String.CompareOptions, range searchRange: Range<String.Index>?) -> Range<String.Index>?
      @native("Text.range") func range<T: StringProtocol>(of aString: T, options mask: [String.CompareOptions], range searchRange: Range<String.Index>?) -> Range<String.Index>?
      @native("Text.rangeFrom") func range<T: StringProtocol>(of aString: T, range searchRange: Range<String.Index>?) -> Range<String.Index>?
      @native("Text.rangeOfSet") func rangeOfCharacter(from aSet: CharacterSet) -> Range<String.Index>?
      /// The text with another in place of a part.
      @native func replacingCharacters<Replacement: StringProtocol>(in range: Range<String.Index>, with replacement: Replacement) -> String
      @native("Text.replacing") func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(of target: Target, with replacement: Replacement, options: String.CompareOptions) -> String
      @native("Text.replacing") func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(of target: Target, with replacement: Replacement, options: [String.CompareOptions]) -> String
      @native("Text.replacingWithin") func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(of target: Target, with replacement: Replacement, options: [String.CompareOptions], range searchRange: Range<String.Index>?) -> String
      @native("Text.replacingWithin") func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(of target: Target, with replacement: Replacement, options: String.CompareOptions, range searchRange: Range<String.Index>?) -> String
      @native("Text.folding") func folding(options: String.CompareOptions, locale: Locale?) -> String
      @native("Text.folding") func folding(options: [String.CompareOptions], locale: Locale?) -> String
      @native("Text.applyingTransform") func applyingTransform(_ transform: StringTransform, reverse: Bool) -> String?
      @native("Text.precomposedCanonical") var precomposedStringWithCanonicalMapping: String { get }
      @native("Text.decomposedCanonical") var decomposedStringWithCanonicalMapping: String { get }
      @native("Text.precomposedCompatibility") var precomposedStringWithCompatibilityMapping: String { get }
      @native("Text.decomposedCompatibility") var decomposedStringWithCompatibilityMapping: String { get }
      @native("StringProtocol.uppercased()") var localizedUppercase: String { get }
      @native("StringProtocol.lowercased()") var localizedLowercase: String { get }
      @native("StringProtocol.capitalized") var localizedCapitalized: String { get }
      @native("Text.ranges") func ranges<C: StringProtocol>(of other: C) -> [Range<String.Index>]
      @native("Text.split") func split<C: StringProtocol>(separator: C, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]
      @native("Text.trimmingPrefix") func trimmingPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> Substring
      @native("Collection.drop(while:)") func trimmingPrefix(while predicate: (Character) throws -> Bool) rethrows -> Substring
      @native("Text.replacingFirst") func replacing<Target: StringProtocol, Replacement: StringProtocol>(_ target: Target, with replacement: Replacement, maxReplacements: Int) -> String
    }
    extension String {
      \#(textChanges)
      @native("Text.replace") mutating func replace<Target: StringProtocol, Replacement: StringProtocol>(_ target: Target, with replacement: Replacement, maxReplacements: Int = Int.max)
      @native("String.append(String)") mutating func write(_ string: String)
      @native("Text.decoding") init<C: Collection>(decoding codeUnits: C, as sourceEncoding: UTF8.Type) where C.Element == UInt8
      @native("Text.decodingOrNil") init?<C: Sequence>(bytes: C, encoding: String.Encoding) where C.Element == UInt8
    }
    extension Substring {
      @native("Text.base") var base: String { get }
      @native("Text.appendCharacter") mutating func append(_ newElement: Character)
      @native("Substring.append(contentsOf:)") mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character
      @native("Text.appendText") mutating func write(_ string: String)
      @native("Text.insert") mutating func insert(_ newElement: Character, at i: String.Index)
      @native("Text.remove") @discardableResult mutating func remove(at i: String.Index) -> Character
      /// Takes out everything.
      @native("Text.removeAll") mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
      /// Takes out the elements for which a condition holds.
      @native("Substring.removeAll(where:)") mutating func removeAll(where shouldBeRemoved: (Character) throws -> Bool) rethrows
      @native("Text.removeSubrange") mutating func removeSubrange(_ bounds: Range<String.Index>)
      \#(textChanges)
      @native("String.reserveCapacity(_:)") mutating func reserveCapacity(_ n: Int)
      @native("Text.removeFirstFew") mutating func removeFirst(_ k: Int)
      @native("Text.removeLastFew") mutating func removeLast(_ k: Int)
    }
    enum UTF8 {}
    protocol TextOutputStream {
      mutating func write(_ string: String)
    }
    @native("print(to:)") func print(_ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout String)
    @native("debugPrint") func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\n")
    @native("debugPrint(to:)") func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout String)
    @native("dump") @discardableResult func dump<T>(_ value: T, name: String? = nil) -> T
    """#

  /// Unicode scalars and the view of a text that consists of them.
  static let unicodeScalars = #"""
    enum Unicode {
      struct Scalar: Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible, ExpressibleByUnicodeScalarLiteral, Sendable {
        struct Properties {
          @native("Scalar.isAlphabetic") var isAlphabetic: Bool { get }
          @native("Scalar.isLowercase") var isLowercase: Bool { get }
          @native("Scalar.isUppercase") var isUppercase: Bool { get }
          @native("Scalar.isWhitespace") var isWhitespace: Bool { get }
          @native("Scalar.isEmoji") var isEmoji: Bool { get }
          @native("Scalar.isEmojiPresentation") var isEmojiPresentation: Bool { get }
          @native("Scalar.isMath") var isMath: Bool { get }
          @native("Scalar.isDiacritic") var isDiacritic: Bool { get }
          @native("Scalar.isIdeographic") var isIdeographic: Bool { get }
          @native("Scalar.isCased") var isCased: Bool { get }
          @native("Scalar.name") var name: String? { get }
          @native("Scalar.uppercaseMapping") var uppercaseMapping: String { get }
          @native("Scalar.lowercaseMapping") var lowercaseMapping: String { get }
          @native("Scalar.numericValue") var numericValue: Double? { get }
        }
        @native("Scalar.init?") init?(_ v: UInt32)
        @native("Scalar.init?") init?(_ v: Int)
        @native("Scalar.init?") init?(_ v: UInt16)
        @native("Scalar.init") init(_ v: UInt8)
        @native("Scalar.init(String)") init?(_ description: String)
        @native("==") static func == (lhs: Unicode.Scalar, rhs: Unicode.Scalar) -> Bool
        @native("Scalar.<") static func < (lhs: Unicode.Scalar, rhs: Unicode.Scalar) -> Bool
        @native("Scalar.value") var value: UInt32 { get }
        @native("Scalar.isASCII") var isASCII: Bool { get }
        @native("Scalar.self") var properties: Unicode.Scalar.Properties { get }
        @native("Scalar.escaped") func escaped(asASCII forceASCII: Bool) -> String
        @native("description") var description: String { get }
        @native("debugDescription") var debugDescription: String { get }
        @native("hash(into:)") func hash(into hasher: inout Hasher)
      }
    }
    extension String {
      struct UnicodeScalarView: RandomAccessCollection {
        typealias Element = Unicode.Scalar
        typealias SubSequence = ArraySlice<Unicode.Scalar>
        struct Index: Comparable {}
        @native("ScalarView.init()") init()
        @native("ScalarView.init(_:)") init<S: Sequence>(_ elements: S) where S.Element == Unicode.Scalar
        @native("View.count") var count: Int { get }
        @native("ScalarView.append") mutating func append(_ c: Unicode.Scalar)
        @native("ScalarView.appendAll") mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Unicode.Scalar
        @native("ScalarView.filter") func filter(_ isIncluded: (Unicode.Scalar) throws -> Bool) rethrows -> String.UnicodeScalarView
        @native("ScalarView.removeAll") mutating func removeAll(where shouldBeRemoved: (Unicode.Scalar) throws -> Bool) rethrows
      }
      @native("Scalars.set") var unicodeScalars: String.UnicodeScalarView { get set }
      @native("Scalars.string") init(_ unicodeScalars: String.UnicodeScalarView)
      @native("Scalars.character") init(_ scalar: Unicode.Scalar)
    }
    extension Substring {
      @native("Scalars.set") var unicodeScalars: String.UnicodeScalarView { get }
    }
    extension Character {
      @native("Scalars.character") init(_ content: Unicode.Scalar)
      @native("Scalars.set") var unicodeScalars: String.UnicodeScalarView { get }
    }
    extension UInt8 {
      @native("Scalars.ascii") init(ascii v: Unicode.Scalar)
      @native("Scalar.value") init(_ v: Unicode.Scalar)
    }
    extension UInt32 {
      @native("Scalar.value") init(_ v: Unicode.Scalar)
    }
    extension CharacterSet: Equatable {
      @native static var controlCharacters: CharacterSet { get }
      @native static var nonBaseCharacters: CharacterSet { get }
      @native static var capitalizedLetters: CharacterSet { get }
      @native("CharacterSet.init(Range)") init(charactersIn range: ClosedRange<Unicode.Scalar>)
      @native func contains(_ member: Unicode.Scalar) -> Bool
      @native func isSuperset(of other: CharacterSet) -> Bool
      @native func intersection(_ other: CharacterSet) -> CharacterSet
      @native mutating func insert(charactersIn string: String)
      @native("CharacterSet.insert(charactersIn:)") mutating func insert(_ character: Unicode.Scalar)
      @native mutating func remove(charactersIn string: String)
      @native("CharacterSet.remove(charactersIn:)") mutating func remove(_ character: Unicode.Scalar)
      @native mutating func formUnion(_ other: CharacterSet)
      @native mutating func invert()
      @native("==") static func == (lhs: CharacterSet, rhs: CharacterSet) -> Bool
    }
    """#
}
