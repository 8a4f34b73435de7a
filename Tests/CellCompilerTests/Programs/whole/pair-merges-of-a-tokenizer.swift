import Foundation
// BPE tokenizer
struct Pair: Hashable, Comparable, CustomStringConvertible {
  let left: String, right: String
  static func < (a: Pair, b: Pair) -> Bool { (a.left, a.right) < (b.left, b.right) }
  var description: String { "\(left)+\(right)" }
}
struct BPE {
  private(set) var merges: [Pair] = []
  private var ranks: [Pair: Int] = [:]
  mutating func train(_ corpus: [String: Int], merges limit: Int) {
    var words = corpus.map { (symbols: $0.key.map(String.init) + ["</w>"], count: $0.value) }
      .sorted { $0.symbols.joined() < $1.symbols.joined() }
    while merges.count < limit {
      var counts: [Pair: Int] = [:]
      for (symbols, count) in words {
        for (l, r) in zip(symbols, symbols.dropFirst()) { counts[Pair(left: l, right: r), default: 0] += count }
      }
      guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > 1 else { break }
      ranks[best.key] = merges.count
      merges.append(best.key)
      for i in words.indices { words[i].symbols = apply(best.key, to: words[i].symbols) }
    }
  }
  private func apply(_ pair: Pair, to symbols: [String]) -> [String] {
    var out: [String] = []; var i = 0
    while i < symbols.count {
      if i + 1 < symbols.count, symbols[i] == pair.left, symbols[i + 1] == pair.right { out.append(pair.left + pair.right); i += 2 }
      else { out.append(symbols[i]); i += 1 }
    }
    return out
  }
  func encode(_ word: some StringProtocol) -> [String] {
    var symbols = word.map { String($0) } + ["</w>"]
    while symbols.count > 1 {
      let pairs = zip(symbols, symbols[1...]).map(Pair.init(left:right:))
      guard let next = pairs.filter({ ranks[$0] != nil }).min(by: { ranks[$0]! < ranks[$1]! }) else { break }
      symbols = apply(next, to: symbols)
    }
    return symbols
  }
}
var bpe = BPE()
bpe.train(["low": 5, "lower": 2, "newest": 6, "widest": 3], merges: 10)
print(bpe.merges)
for w in "lowest newer wide".split(separator: " ") { print(w, bpe.encode(w), separator: " -> ") }

/* output:
[e+s, es+t, est+</w>, l+o, lo+w, e+w, ew+est</w>, n+ewest</w>, low+</w>, d+est</w>]
lowest -> ["low", "est</w>"]
newer -> ["n", "ew", "e", "r", "</w>"]
wide -> ["w", "i", "d", "e", "</w>"]
*/
