/// The order of the code points of all n-grams of a tree, found without writing one of them: n-grams of
/// one length are sorted by two counting sorts, and longer ones follow their beginnings. O(n-grams).
struct GramOrder {
  private let tree: GramTree
  /// The n-grams of each length in their order.
  private var orders: [[Int32]] = []

  init(_ tree: GramTree) {
    self.tree = tree
    let words = tree.words.sortedNumbers()
    let wordRanks = Self.ranks(words)
    orders = [words]
    var ranks = wordRanks
    for level in tree.levels {
      let byLast = Self.sorted(
        (0..<Int32(level.count)), keys: level.pairs.map { wordRanks[Int(UInt32(truncatingIfNeeded: $0))] },
        limit: wordRanks.count)
      let order = Self.sorted(
        byLast, keys: level.pairs.map { ranks[Int($0 >> 32)] }, limit: ranks.count)
      orders.append(order)
      ranks = Self.ranks(order)
    }
  }

  private static func ranks(_ order: [Int32]) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: order.count)
    for (rank, number) in order.enumerated() { ranks[Int(number)] = Int32(rank) }
    return ranks
  }

  /// A stable counting sort.
  private static func sorted(
    _ numbers: some Collection<Int32>, keys: [Int32], limit: Int
  ) -> [Int32] {
    var next = [Int32](repeating: 0, count: limit + 1)
    for key in keys { next[Int(key) + 1] += 1 }
    for key in 0..<limit { next[key + 1] += next[key] }
    return [Int32](unsafeUninitializedCapacity: keys.count) { result, count in
      for number in numbers {
        let key = Int(keys[Int(number)])
        result[Int(next[key])] = number
        next[key] += 1
      }
      count = keys.count
    }
  }

  /// The n-grams of some lengths, all behind each other as ``GramTree/bases`` numbers them, in order.
  func numbers(lengths: ClosedRange<Int>) -> [Int32] {
    let bases = tree.bases
    func isWanted(_ level: Int) -> Bool { lengths.contains(level + 1) }
    // How many wanted n-grams begin with each, itself included.
    var sizes = orders.enumerated().map { level, order in
      [Int32](repeating: isWanted(level) ? 1 : 0, count: order.count)
    }
    if isWanted(0) { for stop in 0..<tree.stopCount { sizes[0][stop] = 0 } }
    for level in stride(from: sizes.count - 1, to: 0, by: -1) {
      let own = sizes[level]
      for (number, pair) in tree.levels[level - 1].pairs.enumerated() {
        sizes[level - 1][Int(pair >> 32)] += own[number]
      }
    }
    // Where the next one with that beginning goes; before, those of words are where the words go.
    var next: [Int32] = []
    var result = [Int32](repeating: 0, count: Int(sizes[0].reduce(0, +)))
    for (level, order) in orders.enumerated() {
      var own = [Int32](repeating: 0, count: order.count)
      var free: Int32 = 0
      for number in order {
        let parent = level == 0 ? 0 : Int(tree.levels[level - 1].pairs[Int(number)] >> 32)
        let place = level == 0 ? free : next[parent]
        let size = sizes[level][Int(number)]
        if level == 0 { free += size } else { next[parent] += size }
        let isCounted = isWanted(level) && (level > 0 || number >= tree.stopCount)
        if isCounted { result[Int(place)] = Int32(bases[level]) + number }
        own[Int(number)] = place + (isCounted ? 1 : 0)
      }
      next = own
    }
    return result
  }
}
