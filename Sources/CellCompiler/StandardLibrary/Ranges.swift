extension StandardLibrary {
  static let ranges =
    range("Range", collection: "typealias Index = Bound\n  typealias SubSequence = Range<Bound>")
    + range(
      "ClosedRange",
      collection: "struct Index: Comparable {}\n  typealias SubSequence = ArraySlice<Bound>")
     + #"""

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

  private static func range(_ name: String, collection: String) -> String {
    """

    struct \(name)<Bound: Comparable>: Equatable, CustomStringConvertible {
      typealias Element = Bound
      \(collection)
      @native("Range.lowerBound") var lowerBound: Bound { get }
      @native("Range.upperBound") var upperBound: Bound { get }
      /// Whether there are no elements.
      @native("\(name).isEmpty") var isEmpty: Bool { get }
      @native("\(name).contains(_:)") func contains(_ element: Bound) -> Bool
      @native("\(name).~=") static func ~= (pattern: \(name)<Bound>, value: Bound) -> Bool
      @native("==") static func == (lhs: \(name)<Bound>, rhs: \(name)<Bound>) -> Bool
      @native("\(name).overlaps(_:)") func overlaps(_ other: \(name)<Bound>) -> Bool
      @native("\(name).clamped(to:)") func clamped(to limits: \(name)<Bound>) -> \(name)<Bound>
      @native("description") var description: String { get }
    }
    extension \(name): RandomAccessCollection where Bound: Strideable, Bound.Stride: SignedInteger {
      /// How many elements there are.
      @native("\(name).count") var count: Int { get }
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
