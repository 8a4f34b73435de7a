/// How often terms are there and in how many documents, without the documents.
struct TermTally {
  private struct Level {
    var lastRow: [Int] = []
    var frequencies: [Int] = []
    var totals: [Int] = []
  }

  private var levels: [Level] = []

  /// Bytes of memory.
  var memory: Int { levels.reduce(0) { $0 + 24 * $1.totals.count } }

  /// Counts terms of one document; negative numbers are no terms.
  mutating func count(_ numbers: ArraySlice<Int32>, level: Int, row: Int) {
    while levels.count <= level { levels.append(Level()) }
    for number in numbers where number >= 0 {
      let number = Int(number)
      if number >= levels[level].totals.count { grow(level, to: number + 1) }
      levels[level].totals[number] += 1
      if levels[level].lastRow[number] != row {
        levels[level].lastRow[number] = row
        levels[level].frequencies[number] += 1
      }
    }
  }

  private mutating func grow(_ level: Int, to count: Int) {
    let missing = max(count, 2 * levels[level].totals.count) - levels[level].totals.count
    levels[level].lastRow += Array(repeating: -1, count: missing)
    levels[level].frequencies += Array(repeating: 0, count: missing)
    levels[level].totals += Array(repeating: 0, count: missing)
  }

  /// In how many documents each term is, for so many terms of each level, one level behind the other.
  func frequencies(counts: [Int]) -> [Int] { joined(counts, \.frequencies) }

  func totals(counts: [Int]) -> [Int] { joined(counts, \.totals) }

  private func joined(_ counts: [Int], _ path: KeyPath<Level, [Int]>) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(counts.reduce(0, +))
    for (level, count) in counts.enumerated() {
      let own = level < levels.count ? levels[level][keyPath: path].prefix(count) : []
      result += own
      result += Array(repeating: 0, count: count - own.count)
    }
    return result
  }
}
