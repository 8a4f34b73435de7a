extension StandardLibrary {
  static let collection = #"""
    /// Values that can be walked through again and again, each at an index.
    protocol Collection: Sequence {
      associatedtype Index: Comparable
      associatedtype SubSequence: BidirectionalCollection
      associatedtype Indices: BidirectionalCollection
      var startIndex: Index { get }
      var endIndex: Index { get }
      /// How many elements there are.
      var count: Int { get }
      var indices: Indices { get }
      func index(after i: Index) -> Index
      subscript(position: Index) -> Element { get }
      subscript(bounds: Range<Index>) -> SubSequence { get }
      subscript(bounds: ClosedRange<Index>) -> SubSequence { get }
      subscript(bounds: PartialRangeFrom<Index>) -> SubSequence { get }
      subscript(bounds: PartialRangeUpTo<Index>) -> SubSequence { get }
      subscript(bounds: PartialRangeThrough<Index>) -> SubSequence { get }
      subscript(bounds: UnboundedRange) -> SubSequence { get }
    }
    extension Collection {
      @native("Collection.subscript(Range)") func _slice(_ bounds: Range<Index>) -> SubSequence
      @native("Collection.subscript(ClosedRange)") func _slice(_ bounds: ClosedRange<Index>) -> SubSequence
      @native("Collection.subscript(PartialRangeFrom)") func _slice(_ bounds: PartialRangeFrom<Index>) -> SubSequence
      @native("Collection.subscript(PartialRangeUpTo)") func _slice(_ bounds: PartialRangeUpTo<Index>) -> SubSequence
      @native("Collection.subscript(PartialRangeThrough)") func _slice(_ bounds: PartialRangeThrough<Index>) -> SubSequence
      @native("Collection.subscript(UnboundedRange)") func _slice(_ bounds: UnboundedRange) -> SubSequence
      @native("Lazy.count") var count: Int { get }
      @native("Collection.indices") var indices: Indices { get }
      /// Whether there are no elements.
      @native var isEmpty: Bool { get }
      /// The first element, or `nil` where there is none.
      @native var first: Element? { get }
      /// Up to so many elements from the start.
      @native("Collection.prefix(_:)") func prefix(_ maxLength: Int) -> SubSequence
      /// All but so many elements at the start.
      @native("Collection.dropFirst(_:)") func dropFirst(_ k: Int = 1) -> SubSequence
      /// Up to so many elements from the end.
      @native("Collection.suffix(_:)") func suffix(_ maxLength: Int) -> SubSequence
      /// All but so many elements at the end.
      @native("Collection.dropLast(_:)") func dropLast(_ k: Int = 1) -> SubSequence
      /// The elements from the start for as long as a condition holds.
      @native("Collection.prefix(while:)") func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence
      /// The elements that are left once those at the start, for which a condition holds, are skipped.
      @native("Collection.drop(while:)") func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence
      @native("Collection.prefix(upTo:)") func prefix(upTo end: Index) -> SubSequence
      @native("Collection.prefix(through:)") func prefix(through position: Index) -> SubSequence
      @native("Collection.suffix(from:)") func suffix(from start: Index) -> SubSequence
      /// The position of the first element for which a condition holds, or `nil`.
      @native func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index?
      @native("Collection.split(maxSplits:omittingEmptySubsequences:whereSeparator:)") func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [SubSequence]
      @native("Collection.firstIndex(where:)") func index(where predicate: (Element) throws -> Bool) rethrows -> Index?
      /// An element that a generator of random numbers picks, or `nil` where there is none.
      @native func randomElement<T: RandomNumberGenerator>(using generator: inout T) -> Element?
    }
    extension Collection where Element: Equatable {
      /// The position of the first element that equals another, or `nil`.
      @native func firstIndex(of element: Element) -> Index?
      @native("Collection.firstIndex(of:)") func index(of element: Element) -> Index?
      /// The parts between the places where a separator stands; empty ones are left out.
      /// Whether the elements of another collection stand in this one, one behind the other.
      @native("Collection.contains(Collection)") @_disfavoredOverload func contains<C: Collection>(_ other: C) -> Bool where C.Element == Element
      @native("Collection.split(separator:maxSplits:omittingEmptySubsequences:)") func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence]
    }
    extension Collection where SubSequence == Self {
      @native("Part.popFirst()") mutating func popFirst() -> Element?
      @native("Part.removeFirst()") @discardableResult mutating func removeFirst() -> Element
      @native("Part.removeFirst(_:)") mutating func removeFirst(_ k: Int)
    }
    protocol BidirectionalCollection: Collection {
      func index(before i: Index) -> Index
    }
    extension BidirectionalCollection {
      /// The last element, or `nil` where there is none.
      @native var last: Element? { get }
      @native func last(where predicate: (Element) throws -> Bool) rethrows -> Element?
      @native func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index?
      @native("BidirectionalCollection.reversed()") func reversed() -> ReversedCollection<Self>
    }
    extension BidirectionalCollection where SubSequence == Self {
      @native("Part.popLast()") mutating func popLast() -> Element?
      @native("Part.removeLast()") @discardableResult mutating func removeLast() -> Element
      @native("Part.removeLast(_:)") mutating func removeLast(_ k: Int)
    }
    extension BidirectionalCollection where Element: Equatable {
      /// The position of the last element that equals another, or `nil`.
      @native func lastIndex(of element: Element) -> Index?
    }
    protocol RandomAccessCollection: BidirectionalCollection {}
    protocol MutableCollection: Collection {}
    extension MutableCollection {
      /// Exchanges the elements at two positions.
      @native mutating func swapAt(_ i: Index, _ j: Index)
      @native mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index
    }
    extension MutableCollection where Self: BidirectionalCollection {
      /// Turns the order of the elements round.
      @native mutating func reverse()
    }
    extension MutableCollection where Self: RandomAccessCollection {
      /// Puts the elements into an order that a generator of random numbers gives.
      @native mutating func shuffle<T: RandomNumberGenerator>(using generator: inout T)
      /// Puts the elements into the order that a comparison gives.
      @native mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows
    }
    extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
      /// Puts the elements into ascending order.
      @native mutating func sort()
    }
    protocol RangeReplaceableCollection: Collection {
      init()
      init(repeating repeatedValue: Element, count: Int)
      init<S: Sequence>(_ elements: S) where S.Element == Element
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C) where C.Element == Element
      /// Adds an element at the end.
      mutating func append(_ newElement: Element)
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element
      mutating func insert(_ newElement: Element, at i: Index)
      mutating func insert<S: Collection>(contentsOf newElements: S, at i: Index) where S.Element == Element
      @discardableResult mutating func remove(at i: Index) -> Element
      mutating func removeSubrange(_ bounds: Range<Index>)
      @discardableResult mutating func removeFirst() -> Element
      mutating func removeFirst(_ k: Int)
      mutating func removeAll(keepingCapacity keepCapacity: Bool)
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows
      mutating func reserveCapacity(_ n: Int)
    }
    """#
}
