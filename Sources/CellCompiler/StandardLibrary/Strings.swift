extension StandardLibrary {
  static let string = #"""
    protocol StringProtocol: BidirectionalCollection, Hashable, Comparable, LosslessStringConvertible {}
    extension StringProtocol {
      /// Whether the text begins with another.
      @native func hasPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> Bool
      /// Whether the text ends with another.
      @native func hasSuffix<Suffix: StringProtocol>(_ suffix: Suffix) -> Bool
      /// The text in lower-case letters.
      @native func lowercased() -> String
      /// The text in upper-case letters.
      @native func uppercased() -> String
      /// The text with each word's first letter in upper case and the others in lower case.
      @native var capitalized: String { get }
      /// Whether a text occurs within this one.
      @native("StringProtocol.contains(_:)") func contains<T: StringProtocol>(_ other: T) -> Bool
      /// The parts between the places where a text stands, empty ones included.
      @native func components<T: StringProtocol>(separatedBy separator: T) -> [String]
      /// The parts between characters of a set, empty ones included.
      @native("StringProtocol.components(separatedBy:CharacterSet)") func components(separatedBy separator: CharacterSet) -> [String]
      /// The text without the characters of a set at both ends.
      @native func trimmingCharacters(in set: CharacterSet) -> String
      /// The text with every occurrence of one piece replaced by another.
      @native func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(of target: Target, with replacement: Replacement) -> String
      @native func replacing<Target: StringProtocol, Replacement: StringProtocol>(_ target: Target, with replacement: Replacement) -> String
      /// The text cut, or filled up with another, to a length.
      @native func padding<T: StringProtocol>(toLength newLength: Int, withPad padString: T, startingAt padIndex: Int) -> String
      /// Where a text first occurs, or `nil`.
      @native func range<T: StringProtocol>(of searchString: T) -> Range<String.Index>?
      @native func firstRange<T: StringProtocol>(of other: T) -> Range<String.Index>?
      @native func localizedCaseInsensitiveContains<T: StringProtocol>(_ other: T) -> Bool
      @native func commonPrefix<T: StringProtocol>(with other: T) -> String
      @native var utf8: String.UTF8View { get }
      @native var utf16: String.UTF16View { get }
      /// How many elements there are.
      @native("String.count") var count: Int { get }
      @native("String.startIndex") var startIndex: String.Index { get }
      @native("String.endIndex") var endIndex: String.Index { get }
      @native("String.indices") var indices: [String.Index] { get }
      @native("String.index(after:)") func index(after i: String.Index) -> String.Index
      @native("String.index(before:)") func index(before i: String.Index) -> String.Index
      @native("String.index(_:offsetBy:)") func index(_ i: String.Index, offsetBy distance: Int) -> String.Index
      @native("String.index(_:offsetBy:limitedBy:)") func index(_ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index?
      @native("String.formIndex(after:)") func formIndex(after i: inout String.Index)
      @native("String.formIndex(before:)") func formIndex(before i: inout String.Index)
      @native("String.formIndex(_:offsetBy:)") func formIndex(_ i: inout String.Index, offsetBy distance: Int)
      @native("String.distance(from:to:)") func distance(from start: String.Index, to end: String.Index) -> Int
      @native("String.subscript(_:)") subscript(i: String.Index) -> Character { get }
      @native("String.subscript(Range)") subscript(r: Range<String.Index>) -> Substring { get }
      @native("String.subscript(ClosedRange)") subscript(r: ClosedRange<String.Index>) -> Substring { get }
      @native("String.subscript(PartialRangeFrom)") subscript(r: PartialRangeFrom<String.Index>) -> Substring { get }
      @native("String.subscript(PartialRangeUpTo)") subscript(r: PartialRangeUpTo<String.Index>) -> Substring { get }
      @native("String.subscript(PartialRangeThrough)") subscript(r: PartialRangeThrough<String.Index>) -> Substring { get }
      @native("String.subscript(UnboundedRange)") subscript(x: UnboundedRange) -> Substring { get }
      @native("StringProtocol.==") static func == <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool
      @native("StringProtocol.!=") static func != <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool
      @native("StringProtocol.<") static func < <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool
      @native("StringProtocol.>") static func > <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool
    }
    /// Text, a sequence of characters as a reader sees them.
    struct String: StringProtocol, RangeReplaceableCollection, TextOutputStream, CustomDebugStringConvertible, ExpressibleByStringInterpolation, CVarArg, Sendable {
      typealias Element = Character
      typealias Index = String.Index
      typealias Indices = [String.Index]
      typealias SubSequence = Substring
      struct StringInterpolation: StringInterpolationProtocol {
        @native("Interpolation.init") init(literalCapacity: Int, interpolationCount: Int)
        @native("String.append(String)") mutating func appendLiteral(_ literal: String)
        @native("Interpolation.append") mutating func appendInterpolation<T>(_ value: T)
      }
      struct Index: Comparable, Hashable {
        @native("<") static func < (lhs: String.Index, rhs: String.Index) -> Bool
        @native("==") static func == (lhs: String.Index, rhs: String.Index) -> Bool
        @native("hash(into:)") func hash(into hasher: inout Hasher)
        @native("Index.init(utf16Offset:in:)") init<S: StringProtocol>(utf16Offset offset: Int, in s: S)
        @native("Index.utf16Offset(in:)") func utf16Offset<S: StringProtocol>(in s: S) -> Int
      }
      struct UTF8View: RandomAccessCollection {
        typealias Element = UInt8
        typealias SubSequence = [UInt8]
        struct Index: Comparable {}
        /// How many elements there are.
        @native("View.count") var count: Int { get }
      }
      struct UTF16View: RandomAccessCollection {
        typealias Element = UInt16
        typealias SubSequence = [UInt16]
        struct Index: Comparable {}
        /// How many elements there are.
        @native("View.count") var count: Int { get }
      }
      @native("String.init()") init()
      @native("String.init(String)") init(_ string: String)
      @native("String.init(Substring)") init(_ substring: Substring)
      @native("String.init(Character)") init(_ c: Character)
      @native("String.init(Sequence)") init<S: Sequence>(_ characters: S) where S.Element == Character
      @native("String.init(describing:)") init<T: LosslessStringConvertible>(_ value: T)
      @native("String.init(describing:)") init<Subject>(describing instance: Subject)
      @native("String.init(reflecting:)") init<Subject>(reflecting subject: Subject)
      /// A text that repeats another so many times.
      @native("String.init(repeating:count:)") init(repeating repeatedValue: String, count: Int)
      @native("String.init(repeating:count:)") init(repeating repeatedValue: Character, count: Int)
      @native("String.init(_:radix:uppercase:)") init<T: BinaryInteger>(_ value: T, radix: Int = 10, uppercase: Bool = false)
      @native("String.init(format:_:)") init(format: String, _ arguments: any CVarArg...)
      @instruction(concatenate) static func + (lhs: String, rhs: String) -> String
      @instruction(appendString, assigning) static func += (lhs: inout String, rhs: String)
      @native("String.+Sequence") static func + <Other: Sequence>(lhs: String, rhs: Other) -> String where Other.Element == Character
      @native("String.Sequence+") static func + <Other: Sequence>(lhs: Other, rhs: String) -> String where Other.Element == Character
      @native("String.append(contentsOf:)") static func += <Other: Sequence>(lhs: inout String, rhs: Other) where Other.Element == Character
      @instruction(equalString) static func == (lhs: String, rhs: String) -> Bool
      @native("!=") static func != (lhs: String, rhs: String) -> Bool
      @native("<") static func < (lhs: String, rhs: String) -> Bool
      @native(">") static func > (lhs: String, rhs: String) -> Bool
      @native("<=") static func <= (lhs: String, rhs: String) -> Bool
      @native(">=") static func >= (lhs: String, rhs: String) -> Bool
      @native("description") var description: String { get }
      @native("debugDescription") var debugDescription: String { get }
      @native("hash(into:)") func hash(into hasher: inout Hasher)
      @native("String.append(String)") mutating func append(_ other: String)
      @native("String.append(Character)") mutating func append(_ c: Character)
      @native("String.append(contentsOf:)") mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character
      @native mutating func insert(_ newElement: Character, at i: String.Index)
      @native @discardableResult mutating func remove(at i: String.Index) -> Character
      @native @discardableResult mutating func removeFirst() -> Character
      @native @discardableResult mutating func removeLast() -> Character
      @native("String.removeFirst(_:)") mutating func removeFirst(_ k: Int)
      @native("String.removeLast(_:)") mutating func removeLast(_ k: Int)
      @native mutating func popLast() -> Character?
      /// Takes out everything.
      @native mutating func removeAll(keepingCapacity: Bool = false)
      /// Takes out the elements for which a condition holds.
      @native mutating func removeAll(where shouldBeRemoved: (Character) throws -> Bool) rethrows
      @native mutating func removeSubrange(_ bounds: Range<String.Index>)
      @native mutating func replaceSubrange(_ subrange: Range<String.Index>, with newElements: String)
      @native mutating func reserveCapacity(_ n: Int)
      @native("String.filter(_:)") func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String
    }
    struct CharacterSet {
      @native init()
      @native init(charactersIn string: String)
      /// Blanks and tabs.
      @native static var whitespaces: CharacterSet { get }
      /// Blanks, tabs and line breaks.
      @native static var whitespacesAndNewlines: CharacterSet { get }
      @native static var newlines: CharacterSet { get }
      /// Punctuation marks.
      @native static var punctuationCharacters: CharacterSet { get }
      /// Letters of all alphabets, marks above and below them included.
      @native static var letters: CharacterSet { get }
      /// The digits of all scripts.
      @native static var decimalDigits: CharacterSet { get }
      @native static var alphanumerics: CharacterSet { get }
      @native static var symbols: CharacterSet { get }
      @native static var uppercaseLetters: CharacterSet { get }
      @native static var lowercaseLetters: CharacterSet { get }
      @native var inverted: CharacterSet { get }
      @native func union(_ other: CharacterSet) -> CharacterSet
      @native func subtracting(_ other: CharacterSet) -> CharacterSet
    }
    """#

  static let substring = #"""
    /// A part of a string that shares its storage.
    struct Substring: StringProtocol, RangeReplaceableCollection, CustomDebugStringConvertible, ExpressibleByStringLiteral, Sendable {
      typealias Element = Character
      typealias Index = String.Index
      typealias Indices = [String.Index]
      typealias SubSequence = Substring
      @native("Substring.init()") init()
      @native("Substring.init(String)") init(_ string: String)
      @native("Substring.init(Sequence)") init<S: Sequence>(_ characters: S) where S.Element == Character
      @native("Substring.init(repeating:count:)") init(repeating repeatedValue: Character, count: Int)
      @native("Substring.init(Substring)") init(_ substring: Substring)
      @native("Substring.filter(_:)") func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> Substring
      @native("==") static func == (lhs: Substring, rhs: Substring) -> Bool
      @native("<") static func < (lhs: Substring, rhs: Substring) -> Bool
      @native("Substring.+Sequence") static func + <Other: Sequence>(lhs: Substring, rhs: Other) -> Substring where Other.Element == Character
      @native("Substring.append(contentsOf:)") static func += <Other: Sequence>(lhs: inout Substring, rhs: Other) where Other.Element == Character
      @native("description") var description: String { get }
      @native("debugDescription") var debugDescription: String { get }
      @native("hash(into:)") func hash(into hasher: inout Hasher)
      @native @discardableResult mutating func removeFirst() -> Character
      @native @discardableResult mutating func removeLast() -> Character
      @native mutating func popFirst() -> Character?
      @native mutating func popLast() -> Character?
    }
    """#

  static let character = #"""
    /// One character as a reader sees it, such as a letter with its accents.
    struct Character: Hashable, Comparable, LosslessStringConvertible, CustomDebugStringConvertible, ExpressibleByExtendedGraphemeClusterLiteral, Sendable {
      @native("Character.init(String)") init(_ s: String)
      @native("==") static func == (lhs: Character, rhs: Character) -> Bool
      @native("<") static func < (lhs: Character, rhs: Character) -> Bool
      @native("description") var description: String { get }
      @native("debugDescription") var debugDescription: String { get }
      @native("hash(into:)") func hash(into hasher: inout Hasher)
      /// The text in upper-case letters.
      @native func uppercased() -> String
      /// The text in lower-case letters.
      @native func lowercased() -> String
      /// Whether it is a letter of some alphabet.
      @native var isLetter: Bool { get }
      /// Whether it stands for a number.
      @native var isNumber: Bool { get }
      @native var isWholeNumber: Bool { get }
      @native var isHexDigit: Bool { get }
      /// Whether it is a blank, a tab, a line break or their like.
      @native var isWhitespace: Bool { get }
      @native var isNewline: Bool { get }
      /// Whether it is an upper-case letter.
      @native var isUppercase: Bool { get }
      /// Whether it is a lower-case letter.
      @native var isLowercase: Bool { get }
      @native var isCased: Bool { get }
      /// Whether it is a punctuation mark.
      @native var isPunctuation: Bool { get }
      @native var isSymbol: Bool { get }
      @native var isMathSymbol: Bool { get }
      @native var isCurrencySymbol: Bool { get }
      @native var isASCII: Bool { get }
      @native var asciiValue: UInt8? { get }
      /// The number that a digit stands for, or `nil`.
      @native var wholeNumberValue: Int? { get }
      @native var hexDigitValue: Int? { get }
      @native var utf8: String.UTF8View { get }
    }
    """#
}
