extension WrittenTypes {
  /// What a collection of a cell has once it says how parts of it are replaced.
  static let replacing = """
    func _replaceable() {}
    extension RangeReplaceableCollection {
      init(repeating repeatedValue: Element, count: Int) {
        self.init()
        for _ in 0..<count { append(repeatedValue) }
      }
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self.init()
        append(contentsOf: elements)
      }
      mutating func append(_ newElement: Element) { insert(newElement, at: endIndex) }
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
        for element in newElements { append(element) }
      }
      mutating func insert(_ newElement: Element, at i: Index) { replaceSubrange(i..<i, with: [newElement]) }
      mutating func insert<S: Collection>(contentsOf newElements: S, at i: Index) where S.Element == Element {
        replaceSubrange(i..<i, with: newElements)
      }
      @discardableResult
      mutating func remove(at i: Index) -> Element {
        precondition(!isEmpty, "Can't remove from an empty collection")
        let removed = self[i]
        replaceSubrange(i..<index(after: i), with: [])
        return removed
      }
      mutating func removeSubrange(_ bounds: Range<Index>) { replaceSubrange(bounds, with: []) }
      @discardableResult
      mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove items from an empty collection")
        let removed = self[startIndex]
        removeSubrange(startIndex..<index(after: startIndex))
        return removed
      }
      mutating func removeFirst(_ k: Int) {
        if k == 0 { return }
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        guard let end = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
          preconditionFailure("Can't remove more items from a collection than it has")
        }
        removeSubrange(startIndex..<end)
      }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
        if keepCapacity { replaceSubrange(startIndex..<endIndex, with: []) } else { self = Self() }
      }
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept: [Element] = []
        for element in self { if try !shouldBeRemoved(element) { kept.append(element) } }
        self = Self(kept)
      }
      mutating func reserveCapacity(_ n: Int) {}
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self {
        var kept: [Element] = []
        for element in self { if try isIncluded(element) { kept.append(element) } }
        return Self(kept)
      }
      static func + <Other: Sequence>(lhs: Self, rhs: Other) -> Self where Other.Element == Element {
        var whole = lhs
        whole.append(contentsOf: rhs)
        return whole
      }
      static func += <Other: Sequence>(lhs: inout Self, rhs: Other) where Other.Element == Element {
        lhs.append(contentsOf: rhs)
      }
    }
    extension RangeReplaceableCollection where Self: BidirectionalCollection {
      @discardableResult
      mutating func removeLast() -> Element {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        return remove(at: index(before: endIndex))
      }
      mutating func removeLast(_ k: Int) {
        if k == 0 { return }
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        precondition(k <= count, "Can't remove more items from a collection than it contains")
        removeSubrange(index(endIndex, offsetBy: -k)..<endIndex)
      }
      mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
    }
    """

  static let iteratorSequence = """
    struct IteratorSequence<Base: IteratorProtocol>: Sequence, IteratorProtocol {
      private var base: Base

      init(_ base: Base) { self.base = base }

      mutating func next() -> Base.Element? { base.next() }
    }
    """

  static let collectionOfOne = """
    struct CollectionOfOne<Element>: RandomAccessCollection, MutableCollection, CustomStringConvertible {
      private var element: Element

      init(_ element: Element) { self.element = element }

      var startIndex: Int { 0 }
      var endIndex: Int { 1 }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      subscript(position: Int) -> Element {
        get {
          precondition(position == 0, "Index out of range")
          return element
        }
        set {
          precondition(position == 0, "Index out of range")
          element = newValue
        }
      }
      var description: String { "CollectionOfOne(" + String(reflecting: element) + ")" }
    }
    """

  static let emptyCollection = """
    struct EmptyCollection<Element>: RandomAccessCollection, MutableCollection {
      init() {}

      var startIndex: Int { 0 }
      var endIndex: Int { 0 }
      func index(after i: Int) -> Int { preconditionFailure("Can't advance past endIndex") }
      func index(before i: Int) -> Int { preconditionFailure("Can't advance past startIndex") }
      subscript(position: Int) -> Element {
        get { preconditionFailure("Index out of range") }
        set { preconditionFailure("Index out of range") }
      }
    }
    """
}
