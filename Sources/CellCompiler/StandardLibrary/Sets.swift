extension StandardLibrary {
  static let set = #"""
    /// Values without repetition; here they keep the order in which they were added.
    struct Set<Element: Hashable>: Collection, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
      struct Index: Comparable, Hashable {
        @native("==") static func == (lhs: Set<Element>.Index, rhs: Set<Element>.Index) -> Bool
        @native("<") static func < (lhs: Set<Element>.Index, rhs: Set<Element>.Index) -> Bool
      }
      typealias SubSequence = [Element]
      typealias Indices = [Set<Element>.Index]
      @native("View.indices") var indices: [Set<Element>.Index] { get }
      @native("Set.init()") init()
      @native("Set.init()") init(minimumCapacity: Int)
      @native("Set.init(_:)") init<S: Sequence>(_ sequence: S) where S.Element == Element
      /// How many elements there are.
      @native var count: Int { get }
      /// Whether there are no elements.
      @native var isEmpty: Bool { get }
      @native("description") var description: String { get }
      @native("debugDescription") var debugDescription: String { get }
      @native("==") static func == (lhs: Set<Element>, rhs: Set<Element>) -> Bool
      @native("!=") static func != (lhs: Set<Element>, rhs: Set<Element>) -> Bool
      @native("hash(into:)") func hash(into hasher: inout Hasher)
      /// Whether the set has this element.
      @native func contains(_ member: Element) -> Bool
      /// Adds an element unless the set has it.
      @native @discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
      @native @discardableResult mutating func update(with newMember: Element) -> Element?
      /// Takes out an element and returns it, if the set had it.
      @native @discardableResult mutating func remove(_ member: Element) -> Element?
      /// Takes out everything.
      @native mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
      @native mutating func reserveCapacity(_ minimumCapacity: Int)
      @native("View.startIndex") var startIndex: Set<Element>.Index { get }
      @native("View.endIndex") var endIndex: Set<Element>.Index { get }
      @native("View.index(after:)") func index(after i: Set<Element>.Index) -> Set<Element>.Index
      @native("Set.subscript(Index)") subscript(position: Set<Element>.Index) -> Element { get }
      @native @discardableResult mutating func remove(at position: Set<Element>.Index) -> Element
      @native @discardableResult mutating func removeFirst() -> Element
      @native mutating func popFirst() -> Element?
      @native func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element>
      /// The elements that are in one of the two, or in both.
      @native func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      /// The elements that are in both.
      @native func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      /// The elements that are not in the other.
      @native func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      /// The elements that are in one of the two only.
      @native func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      /// Adds the elements of a sequence.
      @native mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element
      @native mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element
      @native mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element
      @native mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element
      /// Whether all elements are in the other as well.
      @native func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      /// Whether the set has all elements of the other.
      @native func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      /// Whether the two have no element in common.
      @native func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element
      @native func isStrictSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      @native func isStrictSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element
    }
    """#
}
