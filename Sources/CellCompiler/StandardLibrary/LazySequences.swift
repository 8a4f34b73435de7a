extension StandardLibrary {
  static let lazySequences =
    #"""
    protocol LazySequenceProtocol: Sequence {
      associatedtype Elements: Sequence
    }
    """#
    + lazySequence("LazySequence", "<Base: Sequence>", element: "Base.Element", elements: "Base")
    + lazySequence("LazyMapSequence", "<Base: Sequence, Element>", element: nil)
    + lazySequence("LazyFilterSequence", "<Base: Sequence>", element: "Base.Element")
    + lazySequence("LazyPrefixWhileSequence", "<Base: Sequence>", element: "Base.Element")
    + lazySequence("LazyDropWhileSequence", "<Base: Sequence>", element: "Base.Element")

  /// A lazy type: its steps are members of its own, so that they come before the eager ones.
  private static func lazySequence(
    _ name: String, _ generics: String, element: String?, elements: String? = nil
  ) -> String {
    let arguments = generics.replacing(": Sequence", with: "")
    let own = elements ?? (name + arguments)
    let item = element ?? "Element"
    return """

      struct \(name)\(generics): LazySequenceProtocol {
        \(element.map { "typealias Element = \($0)" } ?? "")
        typealias Elements = \(own)
        @native("Lazy.lazy") var lazy: \(name)\(arguments) { get }
        @native("Lazy.map") func map<U>(_ transform: @escaping (\(item)) -> U) -> LazyMapSequence<\(own), U>
        @native("Lazy.filter") func filter(_ isIncluded: @escaping (\(item)) -> Bool) -> LazyFilterSequence<\(own)>
        @native("Lazy.compactMap") func compactMap<ElementOfResult>(_ transform: @escaping (\(item)) -> ElementOfResult?) -> LazyMapSequence<\(own), ElementOfResult>
        @native("Lazy.flatMap") func flatMap<SegmentOfResult: Sequence>(_ transform: @escaping (\(item)) -> SegmentOfResult) -> LazyMapSequence<\(own), SegmentOfResult.Element>
        @native("Lazy.prefix(_:)") func prefix(_ maxLength: Int) -> LazySequence<PrefixSequence<\(own)>>
        @native("Lazy.dropFirst(_:)") func dropFirst(_ k: Int = 1) -> LazySequence<DropFirstSequence<\(own)>>
        @native("Lazy.prefix(while:)") func prefix(while predicate: @escaping (\(item)) -> Bool) -> LazyPrefixWhileSequence<\(own)>
        @native("Lazy.drop(while:)") func drop(while predicate: @escaping (\(item)) -> Bool) -> LazyDropWhileSequence<\(own)>
      }
      extension \(name): Collection where Base: Collection {
        typealias Index = Int
        typealias SubSequence = [\(item)]
        @native("Lazy.count") var count: Int { get }
        @native("Lazy.subscript(_:)") subscript(position: Int) -> \(item) { get }
        @native("View.startIndex") var startIndex: Int { get }
        @native("Lazy.count") var endIndex: Int { get }
        @native("Collection.first") var first: \(item)? { get }
        @native("BidirectionalCollection.last") var last: \(item)? { get }
        @native("Sequence.reversed()") func reversed() -> LazySequence<[\(item)]>
      }
      """
  }
}
