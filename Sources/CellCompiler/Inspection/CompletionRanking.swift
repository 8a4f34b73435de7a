/// Collects suggestions that fit the word being written and puts the likeliest first.
struct CompletionRanking {
  let place: CompletionPlace
  /// The types that fit the place, if it asks for some.
  var expected: [Type] = []
  private var found: [(order: [Int], completion: Completion)] = []
  private var seen: Set<String> = []

  init(place: CompletionPlace) { self.place = place }

  /// - Parameter distance: How far away the name stands: 0 for what is nearest.
  mutating func add(_ symbol: Symbol, insertion: String? = nil, distance: Int) {
    guard let fit = place.fit(symbol.name), seen.insert(symbol.kind.rawValue + symbol.signature).inserted
    else { return }
    let isWanted = expected.contains { $0.description == symbol.type }
    // What the standard library's texts say a sentence about is what most cells use.
    let isUnusual = symbol.origin == .standardLibrary && symbol.documentation == nil
    found.append(
      (
        [fit, isWanted ? 0 : 1, distance, isUnusual ? 1 : 0, Self.order(of: symbol.kind)],
        Completion(insertion: insertion ?? symbol.name, symbol: symbol)
      ))
  }

  func best(_ limit: Int) -> [Completion] {
    let sorted = found.sorted {
      if $0.order != $1.order { return $0.order.lexicographicallyPrecedes($1.order) }
      let left = $0.completion.symbol
      let right = $1.completion.symbol
      return (left.name, left.signature) < (right.name, right.signature)
    }
    return sorted.prefix(limit).map(\.completion)
  }

  private static func order(of kind: Symbol.Kind) -> Int {
    switch kind {
    case .argumentLabel, .enumCase: 0
    case .keyword: 3
    case .structure, .enumeration, .classType, .protocolType, .typeAlias: 2
    default: 1
    }
  }
}
