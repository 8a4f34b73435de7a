extension StandardLibrary {
  static let ranges =
    range(
      "Range", other: "ClosedRange", index: "Bound",
      collection: "typealias Index = Bound\n  typealias SubSequence = Range<Bound>\n  typealias Indices = Range<Bound>")
    + range(
      "ClosedRange", other: "Range", index: "ClosedRange<Bound>.Index", collection: closedRangeTypes)
    + #"""

    struct UnboundedRange {
      @native init()
    }
    struct PartialRangeFrom<Bound: Comparable> {
      typealias Element = Bound
      @native("PartialRange.bound") var lowerBound: Bound { get }
      @native("PartialRangeFrom.contains(_:)") func contains(_ element: Bound) -> Bool
      @native("PartialRangeFrom.~=") static func ~= (pattern: PartialRangeFrom<Bound>, value: Bound) -> Bool
    }
    extension PartialRangeFrom: Sequence where Bound: Strideable {}
    struct PartialRangeUpTo<Bound: Comparable> {
      @native("PartialRange.bound") var upperBound: Bound { get }
      @native("PartialRangeUpTo.contains(_:)") func contains(_ element: Bound) -> Bool
      @native("PartialRangeUpTo.~=") static func ~= (pattern: PartialRangeUpTo<Bound>, value: Bound) -> Bool
    }
    struct PartialRangeThrough<Bound: Comparable> {
      @native("PartialRange.bound") var upperBound: Bound { get }
      @native("PartialRangeThrough.contains(_:)") func contains(_ element: Bound) -> Bool
      @native("PartialRangeThrough.~=") static func ~= (pattern: PartialRangeThrough<Bound>, value: Bound) -> Bool
    }
    """#

  private static let closedRangeTypes = """
    struct Index: Comparable, Hashable {
        @native("==") static func == (lhs: ClosedRange<Bound>.Index, rhs: ClosedRange<Bound>.Index) -> Bool
        @native("<") static func < (lhs: ClosedRange<Bound>.Index, rhs: ClosedRange<Bound>.Index) -> Bool
      }
      typealias SubSequence = ArraySlice<Bound>
    """

  private static let whole = """
    @native("Range.contains(Range)") func contains(_ other: Range<Bound>) -> Bool
    """

  private static let parts = """
    @native("Collection.subscript(ClosedRange)") subscript(bounds: ClosedRange<Bound>) -> Range<Bound> { get }
      @native("Collection.subscript(PartialRangeFrom)") subscript(bounds: PartialRangeFrom<Bound>) -> Range<Bound> { get }
      @native("Collection.subscript(PartialRangeUpTo)") subscript(bounds: PartialRangeUpTo<Bound>) -> Range<Bound> { get }
      @native("Collection.subscript(PartialRangeThrough)") subscript(bounds: PartialRangeThrough<Bound>) -> Range<Bound> { get }
    """

  private static func range(_ name: String, other: String, index: String, collection: String)
    -> String
  {
    """

    struct \(name)<Bound: Comparable>: Equatable, CustomStringConvertible {
      typealias Element = Bound
      \(collection)
      @native("Range.lowerBound") var lowerBound: Bound { get }
      @native("Range.upperBound") var upperBound: Bound { get }
      @native("Range.init(uncheckedBounds:)") init(uncheckedBounds bounds: (lower: Bound, upper: Bound))
      /// Whether there are no elements.
      @native("\(name).isEmpty") var isEmpty: Bool { get }
      @native("\(name).contains(_:)") func contains(_ element: Bound) -> Bool
      @native("\(name).~=") static func ~= (pattern: \(name)<Bound>, value: Bound) -> Bool
      @native("==") static func == (lhs: \(name)<Bound>, rhs: \(name)<Bound>) -> Bool
      @native("\(name).overlaps(_:)") func overlaps(_ other: \(name)<Bound>) -> Bool
      @native("\(name).overlaps(\(other))") func overlaps(_ other: \(other)<Bound>) -> Bool
      @native("\(name).contains(ClosedRange)") func contains(_ other: ClosedRange<Bound>) -> Bool
      \(name == "Range" ? whole : "")
      @native("\(name).clamped(to:)") func clamped(to limits: \(name)<Bound>) -> \(name)<Bound>
      @native("description") var description: String { get }
      @native("debugDescription") var debugDescription: String { get }
    }
    extension \(name): RandomAccessCollection where Bound: Strideable, Bound.Stride: SignedInteger {
      /// How many elements there are.
      @native("\(name).count") var count: Int { get }
      @native("Range.lowerBound") var startIndex: \(index) { get }
      @native("\(name).endIndex") var endIndex: \(index) { get }
      @native("\(name).indices") var indices: Range<Bound> { get }
      @native("\(name).subscript(_:)") subscript(position: \(index)) -> Bound { get }
      @native("\(name).subscript(Range)") subscript(bounds: Range<\(index)>) -> \(name)<Bound>.SubSequence { get }
      \(name == "Range" ? parts : "")
      @native("Array.index(after:)") func index(after i: \(index)) -> \(index)
      @native("Array.index(before:)") func index(before i: \(index)) -> \(index)
      @native("Array.index(_:offsetBy:)") func index(_ i: \(index), offsetBy distance: Int) -> \(index)
      @native("Array.distance(from:to:)") func distance(from start: \(index), to end: \(index)) -> Int
      @native("\(name).init(\(other))") init(_ other: \(other)<Bound>)
    }
    extension \(name): Hashable where Bound: Hashable {
      @native("hash(into:)") func hash(into hasher: inout Hasher)
    }
    """
  }

  static let strides = #"""
    struct StrideTo<Element: Strideable>: Sequence {}
    struct StrideThrough<Element: Strideable>: Sequence {}
    /// Numbers from a start by equal steps, the end not included.
    @native func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T>
    /// Numbers from a start by equal steps, the end included if a step meets it.
    @native func stride<T: Strideable>(from start: T, through end: T, by stride: T.Stride) -> StrideThrough<T>
    """#
}
