extension StandardLibrary {
  /// Iterators as values, and sequences that functions make.
  static let iterators = #"""
    struct IndexingIterator<Elements: Sequence>: Sequence, IteratorProtocol {
      typealias Element = Elements.Element
      @native("Iterator.next()") mutating func next() -> Elements.Element?
    }
    struct AnyIterator<Element>: Sequence, IteratorProtocol {
      typealias Iterator = AnyIterator<Element>
      @native("AnyIterator.init(_:)") init(_ body: @escaping () -> Element?)
      @native("AnyIterator.init(Iterator)") init<I: IteratorProtocol>(_ base: I) where I.Element == Element
      @native func next() -> Element?
      @native("Sequence.makeIterator()") func makeIterator() -> AnyIterator<Element>
    }
    struct AnySequence<Element>: Sequence {
      typealias Iterator = AnyIterator<Element>
      @native("AnySequence.init(_:)") init<S: Sequence>(_ base: S) where S.Element == Element
      @native("AnySequence.init(closure)") init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element
      @native func makeIterator() -> AnyIterator<Element>
    }
    struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
      @native("Iterator.next()") mutating func next() -> Element?
    }
    @native func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldSequence<T, (T?, Bool)>
    @native func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State>
    """#
}
