extension StandardLibrary {
  static let sequence = #"""
    protocol IteratorProtocol {
      associatedtype Element
      mutating func next() -> Element?
    }
    /// Values that can be walked through once, one after the other.
    protocol Sequence {
      associatedtype Element
      associatedtype Iterator: IteratorProtocol
      func makeIterator() -> Iterator
    }
    extension Sequence {
      @native("Sequence.makeIterator()") func makeIterator() -> IndexingIterator<Self>
      @native("Sequence.lazy") var lazy: LazySequence<Self> { get }
      @native var underestimatedCount: Int { get }
      /// The results of a function applied to each element, in order.
      @native func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]
      /// The elements for which a condition holds, in order.
      @native func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]
      /// The results of a function applied to each element, without those that are `nil`.
      @native func compactMap<ElementOfResult>(_ transform: (Element) throws -> ElementOfResult?) rethrows -> [ElementOfResult]
      /// The results of a function that gives a sequence for each element, joined into one array.
      @native func flatMap<SegmentOfResult: Sequence>(_ transform: (Element) throws -> SegmentOfResult) rethrows -> [SegmentOfResult.Element]
      /// Combines all elements into one value, from the first to the last.
      @native func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result
      /// Combines all elements into one value that the function changes in place.
      @native func reduce<Result>(into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> ()) rethrows -> Result
      /// Calls a function with each element, in order.
      @native func forEach(_ body: (Element) throws -> Void) rethrows
      /// The first element for which a condition holds, or `nil`.
      @native func first(where predicate: (Element) throws -> Bool) rethrows -> Element?
      /// Whether a condition holds for some element.
      @native func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool
      /// Whether a condition holds for every element.
      @native func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool
      /// How many elements a condition holds for.
      @native func count(where predicate: (Element) throws -> Bool) rethrows -> Int
      /// The elements in the order that a comparison gives; equal ones keep their order.
      @native func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element]
      /// The smallest element by a comparison, or `nil` where there is none.
      @native func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?
      /// The largest element by a comparison, or `nil` where there is none.
      @native func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?
      /// The elements from the last to the first.
      @native func reversed() -> [Element]
      /// Pairs of a position, counted from 0, and the element there.
      @native func enumerated() -> EnumeratedSequence<Self>
      /// Up to so many elements from the start.
      @native("Sequence.prefix(_:)") func prefix(_ maxLength: Int) -> PrefixSequence<Self>
      /// All but so many elements at the start.
      @native("Sequence.dropFirst(_:)") func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self>
      /// The elements from the start for as long as a condition holds.
      @native("Sequence.prefix(while:)") func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element]
      @native("Sequence.drop(while:)") func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self>
      /// Up to so many elements from the end.
      @native("Sequence.suffix(_:)") func suffix(_ maxLength: Int) -> [Element]
      /// All but so many elements at the end.
      @native("Sequence.dropLast(_:)") func dropLast(_ k: Int = 1) -> [Element]
      @native func lexicographicallyPrecedes<OtherSequence: Sequence>(_ other: OtherSequence, by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Bool where OtherSequence.Element == Element
      @native func starts<PossiblePrefix: Sequence>(with possiblePrefix: PossiblePrefix, by areEquivalent: (Element, PossiblePrefix.Element) throws -> Bool) rethrows -> Bool
      @native func elementsEqual<OtherSequence: Sequence>(_ other: OtherSequence, by areEquivalent: (Element, OtherSequence.Element) throws -> Bool) rethrows -> Bool
      @native func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>]
      /// The elements in an order that a generator of random numbers gives.
      @native func shuffled<T: RandomNumberGenerator>(using generator: inout T) -> [Element]
    }
    extension Sequence where Element: Equatable {
      /// Whether an element occurs.
      @native func contains(_ element: Element) -> Bool
      @native func elementsEqual<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool where OtherSequence.Element == Element
      /// Whether the sequence begins with the elements of another.
      @native func starts<PossiblePrefix: Sequence>(with possiblePrefix: PossiblePrefix) -> Bool where PossiblePrefix.Element == Element
      /// The parts between the places where a separator stands; empty ones are left out.
      @native func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>]
    }
    extension Sequence where Element: Comparable {
      /// The elements in ascending order; equal ones keep their order.
      @native func sorted() -> [Element]
      /// The smallest element, or `nil` where there is none.
      @native func min() -> Element?
      /// The largest element, or `nil` where there is none.
      @native func max() -> Element?
      @native func lexicographicallyPrecedes<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool where OtherSequence.Element == Element
    }
    extension Sequence where Element: StringProtocol {
      /// The strings one after the other, with a separator between them.
      @native func joined(separator: String = "") -> String
    }
    extension Sequence where Element: Sequence {
      /// The elements of all inner sequences, one after the other.
      @native("Sequence.joined()") func joined() -> FlattenSequence<Self>
      @native("Sequence.joinedSequences(separator:)") func joined<Separator: Sequence>(separator: Separator) -> JoinedSequence<Self> where Separator.Element == Element.Element
    }
    protocol RandomNumberGenerator {
      mutating func next() -> UInt64
    }
    """#
}
