/// Parts of the standard library that are written in the cell language itself.
enum WrittenTypes {
  struct Text {
    /// A cell that mentions one of these gets the text.
    var triggers: Set<String>
    /// What it declares first: tells whether it is there already.
    var name: String
    var text: String
    /// Whether it is Foundation's: a bare file sees it only where it says `import Foundation`.
    var isFoundation = false
  }

  static let texts = [
    Text(triggers: ["Result"], name: "Result", text: result),
    Text(
      triggers: Set(KeyPathValue.names), name: KeyPathValue.names.sorted()[0], text: keyPaths),
    Text(triggers: ["LocalizedError"], name: "LocalizedError", text: localizedError),
    Text(triggers: ["TextOutputStream"], name: "_streaming", text: outputStreams),
    Text(triggers: ["OptionSet"], name: "OptionSet", text: optionSet),
    Text(triggers: ["AdditiveArithmetic", "Numeric", "SignedNumeric"], name: "_abs", text: arithmetic),
    Text(triggers: ["Strideable"], name: "_strideTo", text: striding),
    Text(triggers: ["formatted"], name: "FloatingPointFormatStyle", text: formats, isFoundation: true),
    Text(triggers: protocolNames.union(needingWalks), name: iteration, text: walking),
    Text(triggers: [pairs], name: pairs, text: keyValuePairs),
    Text(triggers: ["RangeReplaceableCollection"], name: "_replaceable", text: replacing),
    Text(triggers: ["IteratorSequence"], name: "IteratorSequence", text: iteratorSequence),
    Text(triggers: ["CollectionOfOne"], name: "CollectionOfOne", text: collectionOfOne),
    Text(triggers: ["EmptyCollection"], name: "EmptyCollection", text: emptyCollection),
    Text(triggers: differenceNames, name: "CollectionDifference", text: differences),
  ]

  /// Whether a text may need one of them, by what stands in it: most do not, and finding the names that
  /// one really mentions takes a twentieth of the time of checking it.
  static func mayBeMeant(in text: String) -> Bool {
    words.matches(text) || mayHoldKeyPath(text)
  }

  /// What else ``CellCompiler/declareWrittenTypes(_:seesFoundation:)`` looks for.
  private static let words = WordFilter(
    texts.reduce(into: Set([marksInterpolation, marksLifetimes])) { $0.formUnion($1.triggers) })

  static let marksInterpolation = "ExpressibleByStringInterpolation"
  static let marksLifetimes = "isKnownUniquelyReferenced"

  /// `\.name`, `\Type.name`
  private static func mayHoldKeyPath(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      zip(bytes, bytes.dropFirst()).contains { first, second in
        first == UInt8(ascii: "\\") && second != UInt8(ascii: "(") && second != UInt8(ascii: "n")
      }
    }
  }

  /// Protocols whose conformances in cells need ``walking``.
  private static let protocolNames: Set<String> = [
    "Sequence", "IteratorProtocol", "Collection", "BidirectionalCollection",
    "RandomAccessCollection", "MutableCollection", "RangeReplaceableCollection",
    "LazySequenceProtocol", "RandomNumberGenerator",
  ]

  private static let differenceNames: Set<String> = ["difference", "CollectionDifference"]

  /// Texts that declare collections themselves.
  private static let needingWalks = differenceNames.union([pairs, "CollectionOfOne", "EmptyCollection", "IteratorSequence"])

  static let iteration = "_iteration"
  static let stepping = "_stepping"
  static let indexing = "_indexing"
  static let indexingBackward = "_indexingBackward"
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
    func _indexingBackward<C: BidirectionalCollection>(_ c: C) -> () -> C.Element? {
      var index = c.endIndex
      return {
        if index == c.startIndex { return nil }
        index = c.index(before: index)
        return c[index]
      }
    }
    func _first<C: Collection>(_ c: C) -> C.Element? {
      let start = c.startIndex
      return start == c.endIndex ? nil : c[start]
    }
    func _isEmpty<C: Collection>(_ c: C) -> Bool { c.startIndex == c.endIndex }
    func _last<C: BidirectionalCollection>(_ c: C) -> C.Element? {
      c.startIndex == c.endIndex ? nil : c[c.index(before: c.endIndex)]
    }
    func _firstIndexWhere<C: Collection>(_ c: C, _ predicate: (C.Element) throws -> Bool) rethrows -> C.Index? {
      var place = c.startIndex
      while place != c.endIndex {
        if try predicate(c[place]) { return place }
        place = c.index(after: place)
      }
      return nil
    }
    func _firstIndexOf<C: Collection>(_ c: C, _ element: C.Element) -> C.Index? where C.Element: Equatable {
      _firstIndexWhere(c) { $0 == element }
    }
    func _lastIndexWhere<C: BidirectionalCollection>(
      _ c: C, _ predicate: (C.Element) throws -> Bool
    ) rethrows -> C.Index? {
      var place = c.endIndex
      while place != c.startIndex {
        place = c.index(before: place)
        if try predicate(c[place]) { return place }
      }
      return nil
    }
    func _lastIndexOf<C: BidirectionalCollection>(_ c: C, _ element: C.Element) -> C.Index?
    where C.Element: Equatable {
      _lastIndexWhere(c) { $0 == element }
    }
    func _prefixUpTo<C: Collection>(_ c: C, _ end: C.Index) -> [C.Element] { _elements(of: c, c.startIndex..<end) }
    func _prefixThrough<C: Collection>(_ c: C, _ last: C.Index) -> [C.Element] {
      _elements(of: c, c.startIndex..<c.index(after: last))
    }
    func _suffixFrom<C: Collection>(_ c: C, _ start: C.Index) -> [C.Element] { _elements(of: c, start..<c.endIndex) }
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
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var result = i
        for _ in 0..<distance {
          if result == limit { return nil }
          result = index(after: result)
        }
        return result
      }
    }
    extension BidirectionalCollection {
      func formIndex(before i: inout Index) { i = index(before: i) }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var result = i
        if distance < 0 {
          for _ in 0..<(0 - distance) { result = index(before: result) }
        } else {
          for _ in 0..<distance { result = index(after: result) }
        }
        return result
      }
    }
    extension RandomAccessCollection where Index == Int {
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      var indices: Range<Int> { startIndex..<endIndex }
    }
    extension Collection where Index == Int {
      subscript(bounds: Range<Int>) -> ArraySlice<Element> { _part(of: self, bounds) }
      subscript(bounds: ClosedRange<Int>) -> ArraySlice<Element> {
        _part(of: self, bounds.lowerBound..<index(after: bounds.upperBound))
      }
      subscript(bounds: PartialRangeFrom<Int>) -> ArraySlice<Element> {
        _part(of: self, bounds.lowerBound..<endIndex)
      }
      subscript(bounds: PartialRangeUpTo<Int>) -> ArraySlice<Element> {
        _part(of: self, startIndex..<bounds.upperBound)
      }
      subscript(bounds: PartialRangeThrough<Int>) -> ArraySlice<Element> {
        _part(of: self, startIndex..<index(after: bounds.upperBound))
      }
    }
    extension Collection {
      subscript(bounds: Range<Index>) -> [Element] { _elements(of: self, bounds) }
      subscript(bounds: ClosedRange<Index>) -> [Element] {
        _elements(of: self, bounds.lowerBound..<index(after: bounds.upperBound))
      }
      subscript(bounds: PartialRangeFrom<Index>) -> [Element] { _elements(of: self, bounds.lowerBound..<endIndex) }
      subscript(bounds: PartialRangeUpTo<Index>) -> [Element] { _elements(of: self, startIndex..<bounds.upperBound) }
      subscript(bounds: PartialRangeThrough<Index>) -> [Element] {
        _elements(of: self, startIndex..<index(after: bounds.upperBound))
      }
    }
    func _elements<C: Collection>(of whole: C, _ bounds: Range<C.Index>) -> [C.Element] {
      precondition(
        bounds.lowerBound >= whole.startIndex && bounds.upperBound <= whole.endIndex,
        "Range is out of bounds")
      var all: [C.Element] = []
      var place = bounds.lowerBound
      while place != bounds.upperBound {
        all.append(whole[place])
        place = whole.index(after: place)
      }
      return all
    }
    func _part<C: Collection>(of whole: C, _ bounds: Range<Int>) -> ArraySlice<C.Element>
    where C.Index == Int {
      let elements = _elements(of: whole, bounds)
      guard let first = elements.first else { return [] }
      // Elements in front, so that the indices stay those of the whole.
      return (Array(repeating: first, count: max(0, bounds.lowerBound)) + elements)[max(0, bounds.lowerBound)...]
    }
    func _swapAt<C: MutableCollection>(_ c: inout C, _ i: C.Index, _ j: C.Index) {
      if i == j { return }
      let first = c[i]
      c[i] = c[j]
      c[j] = first
    }
    func _fill<C: MutableCollection>(_ c: inout C, _ elements: [C.Element]) {
      var place = c.startIndex
      for element in elements {
        c[place] = element
        place = c.index(after: place)
      }
    }
    func _reverse<C: MutableCollection>(_ c: inout C) { _fill(&c, Array(c).reversed()) }
    func _sort<C: MutableCollection>(_ c: inout C) where C.Element: Comparable {
      _fill(&c, Array(c).sorted())
    }
    func _sortBy<C: MutableCollection>(
      _ c: inout C, _ areInIncreasingOrder: (C.Element, C.Element) throws -> Bool
    ) rethrows {
      _fill(&c, try Array(c).sorted(by: areInIncreasingOrder))
    }
    func _shuffle<C: MutableCollection, G: RandomNumberGenerator>(_ c: inout C, _ generator: inout G) {
      _fill(&c, Array(c).shuffled(using: &generator))
    }
    func _partition<C: MutableCollection>(
      _ c: inout C, _ belongsInSecondPartition: (C.Element) throws -> Bool
    ) rethrows -> C.Index {
      var low = c.startIndex
      while low != c.endIndex {
        if try belongsInSecondPartition(c[low]) { break }
        low = c.index(after: low)
      }
      if low == c.endIndex { return low }
      var next = c.index(after: low)
      while next != c.endIndex {
        if try !belongsInSecondPartition(c[next]) {
          _swapAt(&c, next, low)
          low = c.index(after: low)
        }
        next = c.index(after: next)
      }
      return low
    }
    func _partitionFromBothEnds<C: MutableCollection & BidirectionalCollection>(
      _ c: inout C, _ belongsInSecondPartition: (C.Element) throws -> Bool
    ) rethrows -> C.Index {
      var low = c.startIndex
      var high = c.endIndex
      while true {
        while low != high {
          if try belongsInSecondPartition(c[low]) { break }
          low = c.index(after: low)
        }
        if low == high { return low }
        repeat {
          high = c.index(before: high)
          if low == high { return low }
        } while try belongsInSecondPartition(c[high])
        _swapAt(&c, low, high)
        low = c.index(after: low)
      }
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
