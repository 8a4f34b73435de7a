extension StandardLibrary {
  static let set = #"""
    struct Set<Element: Hashable>: Collection, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
      struct Index: Comparable {}
      typealias SubSequence = [Element]
      @native("Set.init()") init()
      @native("Set.init()") init(minimumCapacity: Int)
      @native("Set.init(_:)") init<S: Sequence>(_ sequence: S) where S.Element == Element
      @native var count: Int { get }
      @native var isEmpty: Bool { get }
      @native("description") var description: String { get }
      @native("==") static func == (lhs: Set<Element>, rhs: Set<Element>) -> Bool
      @native("!=") static func != (lhs: Set<Element>, rhs: Set<Element>) -> Bool
      @native("hash(into:)") func hash(into hasher: inout Hasher)
      @native func contains(_ member: Element) -> Bool
      @native @discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
      @native @discardableResult mutating func update(with newMember: Element) -> Element?
      @native @discardableResult mutating func remove(_ member: Element) -> Element?
      @native mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
      @native mutating func reserveCapacity(_ minimumCapacity: Int)
      @native func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element>
      @native func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element
      @native mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element
      @native mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element
      @native mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element
      @native func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      @native func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      @native func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element
      @native func isStrictSubset(of other: Set<Element>) -> Bool
      @native func isStrictSuperset(of other: Set<Element>) -> Bool
    }
    """#
}
