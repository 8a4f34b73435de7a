extension StandardLibrary {
  static let wrappedSequences = #"""
    struct EnumeratedSequence<Base: Sequence>: Sequence {
      typealias Element = (offset: Int, element: Base.Element)
    }
    struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence {
      typealias Element = (Sequence1.Element, Sequence2.Element)
    }
    struct ReversedCollection<Base: BidirectionalCollection>: RandomAccessCollection {
      typealias Element = Base.Element
      struct Index: Comparable {}
      typealias SubSequence = [Base.Element]
      /// How many elements there are.
      @native("View.count") var count: Int { get }
      @native("View.startIndex") var startIndex: Index { get }
      @native("View.endIndex") var endIndex: Index { get }
      @native("Array.index(after:)") func index(after i: Index) -> Index
      @native("Array.index(before:)") func index(before i: Index) -> Index
      @native("Array.index(_:offsetBy:)") func index(_ i: Index, offsetBy distance: Int) -> Index
      @native("Array.distance(from:to:)") func distance(from start: Index, to end: Index) -> Int
    }
    struct PrefixSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
    }
    extension PrefixSequence: Collection where Base: Collection {}
    struct DropFirstSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
    }
    extension DropFirstSequence: Collection where Base: Collection {}
    struct FlattenSequence<Base: Sequence>: BidirectionalCollection where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      struct Index: Comparable {}
      typealias SubSequence = [Base.Element.Element]
      /// How many elements there are.
      @native("View.count") var count: Int { get }
    }
    struct JoinedSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      typealias Element = Base.Element.Element
    }
    struct Repeated<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias SubSequence = [Element]
      /// How many elements there are.
      @native("View.count") var count: Int { get }
    }
    @native func zip<Sequence1: Sequence, Sequence2: Sequence>(_ sequence1: Sequence1, _ sequence2: Sequence2) -> Zip2Sequence<Sequence1, Sequence2>
    @native func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T>
    """#
}
