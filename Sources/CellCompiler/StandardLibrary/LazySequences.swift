extension StandardLibrary {
  static let lazySequences =
    #"""
    protocol LazySequenceProtocol: Sequence {
      associatedtype Elements: Sequence
    }
    """#
    + lazySequence(
      "LazySequence", "<Base: Sequence>", element: "Base.Element", elements: "Base", part: nil, indices: "Base.Indices",
      hasNumbers: true)
    + lazySequence(
      "LazyMapSequence", "<Base: Sequence, Element>", element: nil, part: "LazyMapSequence<Base.SubSequence, Element>",
      indices: "Base.Indices", hasNumbers: true)
    + lazySequence(
      "LazyFilterSequence", "<Base: Sequence>", element: "Base.Element",
      part: "LazyFilterSequence<Base.SubSequence>")
    + lazySequence("LazyPrefixWhileSequence", "<Base: Sequence>", element: "Base.Element", part: nil, hasIndex: false)
    + lazySequence("LazyDropWhileSequence", "<Base: Sequence>", element: "Base.Element", part: nil)
    + lazyPart("Slice") + lazyPart("ReversedCollection")

  /// A lazy type: its steps are members of its own, so that they come before the eager ones.
  private static func lazySequence(
    _ name: String, _ generics: String, element: String?, elements: String? = nil, part: String?,
    indices shown: String = "[Base.Index]", hasIndex: Bool = true, hasNumbers: Bool = false
  ) -> String {
    let arguments = generics.replacing(": Sequence", with: "")
    let own = name + arguments
    let item = element ?? "Element"
    let indices = """
      typealias Index = Base.Index
        typealias Indices = \(shown)
        @native("Lazy.indices") var indices: \(shown) { get }
        @native("Lazy.startIndex") var startIndex: Base.Index { get }
        @native("Lazy.endIndex") var endIndex: Base.Index { get }
        @native("Lazy.index(after:)") func index(after i: Base.Index) -> Base.Index
        @native("Lazy.index(before:)") func index(before i: Base.Index) -> Base.Index
        @native("Lazy.subscript(_:)") subscript(position: Base.Index) -> \(item) { get }
      """
    return """

      struct \(name)\(generics): LazySequenceProtocol {
        \(element.map { "typealias Element = \($0)" } ?? "")
        \(steps(
          own: own, elements: elements ?? own, item, mapped: name == "LazyMapSequence" ? "Base" : nil,
          filtered: name == "LazyFilterSequence" ? "Base" : nil))
      }
      extension \(name): Collection where Base: Collection {
        \(hasIndex ? indices : "struct Index: Comparable {}")
        typealias SubSequence = \(part ?? "Slice<\(own)>")
        @native("Lazy.count") var count: Int { get }
        @native("Collection.first") var first: \(item)? { get }
        @native("BidirectionalCollection.last") var last: \(item)? { get }
        @native("BidirectionalCollection.reversed()") func reversed() -> ReversedCollection<\(own)>
      }
      \(hasNumbers ? "extension \(name): RandomAccessCollection where Base: RandomAccessCollection {}" : "")
      """
  }

  /// Lazy where what it is a part of is: what `prefix` and `dropFirst` give of plain sequences is not.
  private static func lazyPart(_ name: String) -> String {
    """

    extension \(name): LazySequenceProtocol where Base: LazySequenceProtocol {
      \(steps(own: "\(name)<Base>", elements: "\(name)<Base>", "Base.Element"))
    }
    """
  }

  /// - Parameter mapped: What a map of this is a map of, and `filtered` the same of a filter.
  private static func steps(
    own: String, elements: String, _ item: String, mapped: String? = nil, filtered: String? = nil
  ) -> String {
    """
    typealias Elements = \(elements)
        @native("Lazy.lazy") var lazy: \(own) { get }
        @native("Lazy.map") func map<U>(_ transform: @escaping (\(item)) -> U) -> LazyMapSequence<\(mapped ?? elements), U>
        @native("Lazy.filter") func filter(_ isIncluded: @escaping (\(item)) -> Bool) -> LazyFilterSequence<\(filtered ?? elements)>
        @native("Lazy.compactMap") func compactMap<ElementOfResult>(_ transform: @escaping (\(item)) -> ElementOfResult?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<\(elements), ElementOfResult?>>, ElementOfResult>
        @native("Lazy.flatMap") func flatMap<SegmentOfResult: Sequence>(_ transform: @escaping (\(item)) -> SegmentOfResult) -> LazySequence<FlattenSequence<LazyMapSequence<\(elements), SegmentOfResult>>>
        @native("Lazy.prefix(while:)") func prefix(while predicate: @escaping (\(item)) -> Bool) -> LazyPrefixWhileSequence<\(elements)>
        @native("Lazy.joined()") func joined() -> LazySequence<FlattenSequence<\(elements)>> where \(item): Sequence
        @native("Lazy.drop(while:)") func drop(while predicate: @escaping (\(item)) -> Bool) -> LazyDropWhileSequence<\(elements)>
    """
  }
}
