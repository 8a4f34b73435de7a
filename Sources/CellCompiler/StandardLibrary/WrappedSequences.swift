extension StandardLibrary {
  static let wrappedSequences = #"""
    struct EnumeratedSequence<Base: Sequence>: Sequence {
      typealias Element = (offset: Int, element: Base.Element)
    }
    extension EnumeratedSequence: Collection where Base: Collection {
      struct Index: Comparable {}
      typealias SubSequence = Slice<EnumeratedSequence<Base>>
      typealias Indices = [Index]
      @native("View.indices") var indices: [Index] { get }
      /// How many elements there are.
      @native("View.count") var count: Int { get }
      @native("View.startIndex") var startIndex: Index { get }
      @native("View.endIndex") var endIndex: Index { get }
      @native("View.index(after:)") func index(after i: Index) -> Index
      @native("Reversed.subscript(_:)") subscript(position: Index) -> (offset: Int, element: Base.Element) { get }
    }
    extension EnumeratedSequence: RandomAccessCollection where Base: RandomAccessCollection {
      @native("Array.index(before:)") func index(before i: Index) -> Index
      @native("Array.index(_:offsetBy:)") func index(_ i: Index, offsetBy distance: Int) -> Index
      @native("Array.distance(from:to:)") func distance(from start: Index, to end: Index) -> Int
    }
    struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence {
      typealias Element = (Sequence1.Element, Sequence2.Element)
    }
    struct ReversedCollection<Base: BidirectionalCollection>: RandomAccessCollection {
      typealias Element = Base.Element
      struct Index: Comparable {}
      typealias SubSequence = Slice<ReversedCollection<Base>>
      typealias Indices = [Index]
      @native("View.indices") var indices: [Index] { get }
      /// How many elements there are.
      @native("View.count") var count: Int { get }
      @native("View.startIndex") var startIndex: Index { get }
      @native("View.endIndex") var endIndex: Index { get }
      @native("Array.index(after:)") func index(after i: Index) -> Index
      @native("Array.index(before:)") func index(before i: Index) -> Index
      @native("Array.index(_:offsetBy:)") func index(_ i: Index, offsetBy distance: Int) -> Index
      @native("Array.distance(from:to:)") func distance(from start: Index, to end: Index) -> Int
      @native("Reversed.subscript(_:)") subscript(position: Index) -> Base.Element { get }
      @native("Reversed.reversed()") func reversed() -> Base
    }
    struct PrefixSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
    }
    struct DropFirstSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
    }
    struct DropWhileSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
    }
    struct Slice<Base: Collection>: BidirectionalCollection {
      typealias Element = Base.Element
      typealias Index = Base.Index
      typealias SubSequence = Slice<Base>
      @native("Lazy.base") var base: Base { get }
      /// How many elements there are.
      @native("View.count") var count: Int { get }
      @native("Lazy.startIndex") var startIndex: Base.Index { get }
      @native("Lazy.endIndex") var endIndex: Base.Index { get }
      @native("Lazy.index(after:)") func index(after i: Base.Index) -> Base.Index
      @native("Lazy.index(before:)") func index(before i: Base.Index) -> Base.Index
      @native("Lazy.subscript(_:)") subscript(position: Base.Index) -> Base.Element { get }
    }
    struct FlattenSequence<Base: Sequence>: BidirectionalCollection where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      struct Index: Comparable {}
      typealias SubSequence = Slice<FlattenSequence<Base>>
      /// How many elements there are.
      @native("View.count") var count: Int { get }
    }
    struct JoinedSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      typealias Element = Base.Element.Element
    }
    struct Repeated<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias SubSequence = Slice<Repeated<Element>>
      /// How many elements there are.
      @native("View.count") var count: Int { get }
      @native("Repeated.repeatedValue") var repeatedValue: Element { get }
      @native("View.startIndex") var startIndex: Int { get }
      @native("View.endIndex") var endIndex: Int { get }
      @native("Lazy.subscript(_:)") subscript(position: Int) -> Element { get }
    }
    @native func zip<Sequence1: Sequence, Sequence2: Sequence>(_ sequence1: Sequence1, _ sequence2: Sequence2) -> Zip2Sequence<Sequence1, Sequence2>
    @native func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T>
    """#
}
