extension StandardLibrary {
  static let sequence = #"""
    protocol IteratorProtocol {
      associatedtype Element
      mutating func next() -> Element?
    }
    protocol Sequence {
      associatedtype Element
      associatedtype Iterator: IteratorProtocol
      func makeIterator() -> Iterator
    }
    extension Sequence {
      @native var underestimatedCount: Int { get }
      @native func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]
      @native func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]
      @native func compactMap<ElementOfResult>(_ transform: (Element) throws -> ElementOfResult?) rethrows -> [ElementOfResult]
      @native func flatMap<SegmentOfResult: Sequence>(_ transform: (Element) throws -> SegmentOfResult) rethrows -> [SegmentOfResult.Element]
      @native func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result
      @native func reduce<Result>(into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> ()) rethrows -> Result
      @native func forEach(_ body: (Element) throws -> Void) rethrows
      @native func first(where predicate: (Element) throws -> Bool) rethrows -> Element?
      @native func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool
      @native func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool
      @native func count(where predicate: (Element) throws -> Bool) rethrows -> Int
      @native func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element]
      @native func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?
      @native func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?
      @native func reversed() -> [Element]
      @native func enumerated() -> EnumeratedSequence<Self>
      @native("Sequence.prefix(_:)") func prefix(_ maxLength: Int) -> PrefixSequence<Self>
      @native("Sequence.dropFirst(_:)") func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self>
      @native("Sequence.prefix(while:)") func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element]
      @native("Sequence.suffix(_:)") func suffix(_ maxLength: Int) -> [Element]
      @native("Sequence.dropLast(_:)") func dropLast(_ k: Int = 1) -> [Element]
      @native func elementsEqual<OtherSequence: Sequence>(_ other: OtherSequence, by areEquivalent: (Element, OtherSequence.Element) throws -> Bool) rethrows -> Bool
      @native func shuffled<T: RandomNumberGenerator>(using generator: inout T) -> [Element]
    }
    extension Sequence where Element: Equatable {
      @native func contains(_ element: Element) -> Bool
      @native func elementsEqual<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool where OtherSequence.Element == Element
      @native func starts<PossiblePrefix: Sequence>(with possiblePrefix: PossiblePrefix) -> Bool where PossiblePrefix.Element == Element
      @native func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>]
    }
    extension Sequence where Element: Comparable {
      @native func sorted() -> [Element]
      @native func min() -> Element?
      @native func max() -> Element?
      @native func lexicographicallyPrecedes<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool where OtherSequence.Element == Element
    }
    extension Sequence where Element: StringProtocol {
      @native func joined(separator: String = "") -> String
    }
    extension Sequence where Element: Sequence {
      @native("Sequence.joined()") func joined() -> FlattenSequence<Self>
      @native("Sequence.joinedSequences(separator:)") func joined<Separator: Sequence>(separator: Separator) -> JoinedSequence<Self> where Separator.Element == Element.Element
    }
    protocol RandomNumberGenerator {
      mutating func next() -> UInt64
    }
    """#
}
