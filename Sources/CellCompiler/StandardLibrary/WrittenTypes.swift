/// Parts of the standard library that are written in the cell language itself.
enum WrittenTypes {
  struct Text {
    /// A cell that mentions one of these gets the text.
    var triggers: Set<String>
    /// What it declares first: tells whether it is there already.
    var name: String
    var text: String
  }

  static let texts = [
    Text(triggers: ["Result"], name: "Result", text: result),
    Text(
      triggers: Set(KeyPathValue.names), name: KeyPathValue.names.sorted()[0], text: keyPaths),
    Text(triggers: ["LocalizedError"], name: "LocalizedError", text: localizedError),
    Text(triggers: ["TextOutputStream"], name: "_streaming", text: outputStreams),
    Text(triggers: ["OptionSet"], name: "OptionSet", text: optionSet),
    Text(triggers: protocolNames.union([pairs]), name: iteration, text: walking),
    Text(triggers: [pairs], name: pairs, text: keyValuePairs),
  ]

  /// Protocols whose conformances in cells need ``walking``.
  private static let protocolNames: Set<String> = [
    "Sequence", "IteratorProtocol", "Collection", "BidirectionalCollection",
    "RandomAccessCollection", "MutableCollection", "RangeReplaceableCollection",
    "LazySequenceProtocol", "RandomNumberGenerator",
  ]

  static let iteration = "_iteration"
  static let stepping = "_stepping"
  static let indexing = "_indexing"
  static let random = "_random"

  /// How natives walk through sequences of cells and draw from their random generators.
  private static let walking = """
    func _iteration<S: Sequence>(_ s: S) -> () -> S.Element? {
      var iterator = s.makeIterator()
      return { iterator.next() }
    }
    func _stepping<I: IteratorProtocol>(_ start: I) -> () -> I.Element? {
      var iterator = start
      return { iterator.next() }
    }
    func _indexing<C: Collection>(_ c: C) -> () -> C.Element? {
      var index = c.startIndex
      return {
        if index == c.endIndex { return nil }
        let element = c[index]
        index = c.index(after: index)
        return element
      }
    }
    extension Collection {
      func _makeIterator() -> AnyIterator<Element> { AnyIterator(_indexing(self)) }
      var count: Int { distance(from: startIndex, to: endIndex) }
      var indices: [Index] {
        var all: [Index] = []
        var next = startIndex
        while next != endIndex {
          all.append(next)
          next = index(after: next)
        }
        return all
      }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var result = i
        for _ in 0..<distance { result = index(after: result) }
        return result
      }
      func distance(from start: Index, to end: Index) -> Int {
        var steps = 0
        var next = start
        while next != end {
          next = index(after: next)
          steps += 1
        }
        return steps
      }
      func formIndex(after i: inout Index) { i = index(after: i) }
    }
    func _random<G: RandomNumberGenerator>(_ generator: inout G) -> UInt64 { generator.next() }
    """

  private static let pairs = "KeyValuePairs"

  private static let keyValuePairs = """
    struct KeyValuePairs<Key, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral,
      CustomStringConvertible
    {
      private let pairs: [(key: Key, value: Value)]

      init(dictionaryLiteral elements: (Key, Value)...) {
        pairs = elements.map { (key: $0.0, value: $0.1) }
      }

      var startIndex: Int { 0 }
      var endIndex: Int { pairs.count }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      subscript(position: Int) -> (key: Key, value: Value) { pairs[position] }

      var description: String {
        if pairs.isEmpty { return "[:]" }
        let shown = pairs.map { String(reflecting: $0.key) + ": " + String(reflecting: $0.value) }
        return "[" + shown.joined(separator: ", ") + "]"
      }
    }
    """

  private static let result = """
    enum Result<Success, Failure: Error> {
      case success(Success)
      case failure(Failure)

      init(catching body: () throws(Failure) -> Success) {
        do {
          self = .success(try body())
        } catch {
          self = .failure(error)
        }
      }

      func get() throws(Failure) -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }

      func map<NewSuccess>(_ transform: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
      }

      func mapError<NewFailure: Error>(_ transform: (Failure) -> NewFailure) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(transform(error))
        }
      }

      func flatMap<NewSuccess>(_ transform: (Success) -> Result<NewSuccess, Failure>) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
      }

      func flatMapError<NewFailure: Error>(_ transform: (Failure) -> Result<Success, NewFailure>) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return transform(error)
        }
      }
    }

    extension Result: Equatable where Success: Equatable, Failure: Equatable {}
    """
}
