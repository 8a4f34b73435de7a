extension StandardLibrary {
  static let collection = #"""
    protocol Collection: Sequence {
      associatedtype Index: Comparable
      associatedtype SubSequence: Sequence
      var startIndex: Index { get }
      var endIndex: Index { get }
      var count: Int { get }
      func index(after i: Index) -> Index
      subscript(position: Index) -> Element { get }
    }
    extension Collection {
      @native var isEmpty: Bool { get }
      @native var first: Element? { get }
      @native("Collection.prefix(_:)") func prefix(_ maxLength: Int) -> SubSequence
      @native("Collection.dropFirst(_:)") func dropFirst(_ k: Int = 1) -> SubSequence
      @native("Collection.suffix(_:)") func suffix(_ maxLength: Int) -> SubSequence
      @native("Collection.dropLast(_:)") func dropLast(_ k: Int = 1) -> SubSequence
      @native("Collection.prefix(while:)") func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence
      @native("Collection.drop(while:)") func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence
      @native("Collection.prefix(upTo:)") func prefix(upTo end: Index) -> SubSequence
      @native("Collection.prefix(through:)") func prefix(through position: Index) -> SubSequence
      @native("Collection.suffix(from:)") func suffix(from start: Index) -> SubSequence
      @native func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index?
      @native("Collection.split(maxSplits:omittingEmptySubsequences:whereSeparator:)") func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [SubSequence]
      @native func randomElement<T: RandomNumberGenerator>(using generator: inout T) -> Element?
    }
    extension Collection where Element: Equatable {
      @native func firstIndex(of element: Element) -> Index?
      @native("Collection.split(separator:maxSplits:omittingEmptySubsequences:)") func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence]
    }
    protocol BidirectionalCollection: Collection {
      func index(before i: Index) -> Index
    }
    extension BidirectionalCollection {
      @native var last: Element? { get }
      @native func last(where predicate: (Element) throws -> Bool) rethrows -> Element?
      @native func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index?
      @native("BidirectionalCollection.reversed()") func reversed() -> ReversedCollection<Self>
    }
    extension BidirectionalCollection where Element: Equatable {
      @native func lastIndex(of element: Element) -> Index?
    }
    protocol RandomAccessCollection: BidirectionalCollection {}
    protocol MutableCollection: Collection {}
    extension MutableCollection {
      @native mutating func swapAt(_ i: Index, _ j: Index)
      @native mutating func shuffle<T: RandomNumberGenerator>(using generator: inout T)
      @native mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows
      @native mutating func reverse()
    }
    extension MutableCollection where Element: Comparable {
      @native mutating func sort()
    }
    protocol RangeReplaceableCollection: Collection {
      init()
      mutating func append(_ newElement: Element)
    }
    """#
}
