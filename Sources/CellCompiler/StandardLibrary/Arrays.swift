extension StandardLibrary {
  static let array =
    #"""
    /// An ordered list of values of one type.
    struct Array<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
      typealias Index = Int
      typealias SubSequence = ArraySlice<Element>
      typealias Indices = Range<Int>
      @native("Array.init()") init()
      /// An array of a sequence's elements.
      @native("Array.init(_:)") init<S: Sequence>(_ s: S) where S.Element == Element
      /// An array that holds one value so many times.
      @native init(repeating repeatedValue: Element, count: Int)
    """# + arrayMembers("Array") + #"""
      @native("Array.+") static func + (lhs: [Element], rhs: [Element]) -> [Element]
      @native("Array.+Sequence") static func + <Other: Sequence>(lhs: [Element], rhs: Other) -> [Element] where Other.Element == Element
      @native("Array.Sequence+") static func + <Other: Sequence>(lhs: Other, rhs: [Element]) -> [Element] where Other.Element == Element
      @native("Array.+=") static func += (lhs: inout [Element], rhs: [Element])
      @native("Array.+=Sequence") static func += <S: Sequence>(lhs: inout [Element], rhs: S) where S.Element == Element
    }
    """# + arrayConformances("Array")

  static let contiguousArray =
    #"""
    struct ContiguousArray<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
      typealias Index = Int
      typealias SubSequence = ArraySlice<Element>
      typealias Indices = Range<Int>
      @native("Array.init()") init()
      @native("Array.init(_:)") init<S: Sequence>(_ s: S) where S.Element == Element
      @native("Array.init(repeating:count:)") init(repeating repeatedValue: Element, count: Int)
    """# + arrayMembers("ContiguousArray") + #"""
      @native("Array.+Sequence") static func + <Other: Sequence>(lhs: ContiguousArray<Element>, rhs: Other) -> ContiguousArray<Element> where Other.Element == Element
      @native("Array.+=Sequence") static func += <S: Sequence>(lhs: inout ContiguousArray<Element>, rhs: S) where S.Element == Element
    }
    """# + arrayConformances("ContiguousArray")

  static let arraySlice =
    #"""
    struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
      typealias Index = Int
      typealias SubSequence = ArraySlice<Element>
      typealias Indices = Range<Int>
      @native("ArraySlice.init()") init()
      /// An array of a sequence's elements.
      @native("ArraySlice.init(_:)") init<S: Sequence>(_ s: S) where S.Element == Element
      @native mutating func popFirst() -> Element?
    """# + arrayMembers("ArraySlice") + #"""
      @native("Array.+Sequence") static func + <Other: Sequence>(lhs: ArraySlice<Element>, rhs: Other) -> ArraySlice<Element> where Other.Element == Element
      @native("Array.+=Sequence") static func += <S: Sequence>(lhs: inout ArraySlice<Element>, rhs: S) where S.Element == Element
    }
    """# + arrayConformances("ArraySlice")

  private static func arrayConformances(_ name: String) -> String {
    """

    extension \(name): Equatable where Element: Equatable {
      @native("==") static func == (lhs: \(name)<Element>, rhs: \(name)<Element>) -> Bool
      @native("!=") static func != (lhs: \(name)<Element>, rhs: \(name)<Element>) -> Bool
    }
    extension \(name): Hashable where Element: Hashable {
      @native("hash(into:)") func hash(into hasher: inout Hasher)
    }
    """
  }

  /// What takes a part of an array by any kind of range.
  private static let rangeMembers = [
    "Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough",
  ].map { range in
    """
          @native("Array.removeSubrange(\(range))") mutating func removeSubrange(_ bounds: \(range)<Int>)
          @native("Array.replaceSubrange(\(range))") mutating func replaceSubrange<C: Sequence>(_ subrange: \(range)<Int>, with newElements: C) where C.Element == Element
    """
  }.joined(separator: "\n")

  private static func arrayMembers(_ name: String) -> String {
    """

      @native("Array.startIndex") var startIndex: Int { get }
      @native("Array.endIndex") var endIndex: Int { get }
      /// The positions of all elements.
      @native("Array.indices") var indices: Range<Int> { get }
      /// How many elements there are.
      @native("Array.count") var count: Int { get }
      /// Whether there are no elements.
      @native("Array.isEmpty") var isEmpty: Bool { get }
      /// The first element, or `nil` where there is none.
      @native("Array.first") var first: Element? { get }
      /// The last element, or `nil` where there is none.
      @native("Array.last") var last: Element? { get }
      @native("Array.capacity") var capacity: Int { get }
      @native("description") var description: String { get }
      @native("debugDescription") var debugDescription: String { get }
      @native("Array.subscript(_:)") subscript(index: Int) -> Element { get set }
      @native("Array.subscript(Range)") subscript(bounds: Range<Int>) -> ArraySlice<Element> { get set }
      @native("Array.subscript(ClosedRange)") subscript(bounds: ClosedRange<Int>) -> ArraySlice<Element> { get set }
      @native("Array.subscript(PartialRangeFrom)") subscript(bounds: PartialRangeFrom<Int>) -> ArraySlice<Element> { get set }
      @native("Array.subscript(PartialRangeUpTo)") subscript(bounds: PartialRangeUpTo<Int>) -> ArraySlice<Element> { get set }
      @native("Array.subscript(PartialRangeThrough)") subscript(bounds: PartialRangeThrough<Int>) -> ArraySlice<Element> { get set }
      @native("Array.subscript(UnboundedRange)") subscript(x: UnboundedRange) -> ArraySlice<Element> { get set }
      @native("Array.index(after:)") func index(after i: Int) -> Int
      @native("Array.index(before:)") func index(before i: Int) -> Int
      @native("Array.index(_:offsetBy:)") func index(_ i: Int, offsetBy distance: Int) -> Int
      @native("Array.index(_:offsetBy:limitedBy:)") func index(_ i: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int?
      @native("Array.formIndex(after:)") func formIndex(after i: inout Int)
      @native("Array.formIndex(before:)") func formIndex(before i: inout Int)
      @native("Array.distance(from:to:)") func distance(from start: Int, to end: Int) -> Int
      /// Adds an element at the end.
      @native("Array.append(_:)") mutating func append(_ newElement: Element)
      /// Adds the elements of a sequence at the end.
      @native("Array.append(contentsOf:)") mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element
      /// Puts an element at a position; those behind it move on.
      @native("Array.insert(_:at:)") mutating func insert(_ newElement: Element, at i: Int)
      @native("Array.insert(contentsOf:at:)") mutating func insert<C: Sequence>(contentsOf newElements: C, at i: Int) where C.Element == Element
      /// Takes out the element at a position and returns it.
      @native("Array.remove(at:)") @discardableResult mutating func remove(at index: Int) -> Element
      /// Takes out the first element and returns it; there must be one.
      @native("Array.removeFirst()") @discardableResult mutating func removeFirst() -> Element
      /// Takes out the last element and returns it; there must be one.
      @native("Array.removeLast()") @discardableResult mutating func removeLast() -> Element
      @native("Array.removeFirst(_:)") mutating func removeFirst(_ k: Int)
      @native("Array.removeLast(_:)") mutating func removeLast(_ k: Int)
      /// Takes out the last element and returns it, or `nil` where there is none.
      @native("Array.popLast()") mutating func popLast() -> Element?
      /// Takes out everything.
      @native("Array.removeAll(keepingCapacity:)") mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
      /// Takes out the elements for which a condition holds.
      @native("Array.removeAll(where:)") mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows
      \(rangeMembers)
      @native("Array.reserveCapacity(_:)") mutating func reserveCapacity(_ n: Int)

    """
  }
}
