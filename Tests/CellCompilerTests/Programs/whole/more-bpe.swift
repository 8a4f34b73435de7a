struct Pair: Hashable { let a, b: String }
struct BPE {
  private(set) var merges: [Pair] = []
  var vocab: [[String]: Int] = [:]
  init(corpus: String) {
    for w in corpus.split(whereSeparator: \.isWhitespace) {
      vocab[w.map(String.init) + ["</w>"], default: 0] += 1
    }
  }
  func stats() -> [Pair: Int] {
    var counts: [Pair: Int] = [:]
    for (symbols, f) in vocab {
      for (x, y) in zip(symbols, symbols.dropFirst()) { counts[Pair(a: x, b: y), default: 0] += f }
    }
    return counts
  }
  static func merge(_ p: Pair, in s: [String]) -> [String] {
    var out = [String](); var i = 0
    out.reserveCapacity(s.count)
    while i < s.count {
      if i + 1 < s.count, s[i] == p.a, s[i + 1] == p.b { out.append(p.a + p.b); i += 2 }
      else { out.append(s[i]); i += 1 }
    }
    return out
  }
  mutating func step() -> (Pair, Int)? {
    let best = stats().max { l, r in
      l.value != r.value ? l.value < r.value : (l.key.a, l.key.b) > (r.key.a, r.key.b)
    }
    guard let (pair, n) = best, n > 1 else { return nil }
    vocab = Dictionary(vocab.map { (Self.merge(pair, in: $0.key), $0.value) }, uniquingKeysWith: +)
    merges.append(pair)
    return (pair, n)
  }
  func encode(_ word: String) -> [String] {
    merges.reduce(word.map { String($0) } + ["</w>"]) { Self.merge($1, in: $0) }
  }
}
var bpe = BPE(corpus: "low low low low low lower lower newest newest newest newest newest newest widest widest widest")
for i in 1... {
  guard i <= 10, let (p, n) = bpe.step() else { break }
  print(i, p.a, p.b, n)
}
print(bpe.encode("lowest"), bpe.encode("new"))
print(bpe.vocab.map { "\($0.key.joined(separator: "|"))=\($0.value)" }.sorted())
/* output:
1 e s 9
2 es t 9
3 est </w> 9
4 l o 7
5 lo w 7
6 e w 6
7 ew est</w> 6
8 n ewest</w> 6
9 low </w> 5
10 d est</w> 3
["low", "est</w>"] ["n", "ew", "</w>"]
["low</w>=5", "low|e|r|</w>=2", "newest</w>=6", "w|i|dest</w>=3"]
*/
