func merge(_ tokens: [String], _ pair: (String, String)) -> [String] {
  var out: [String] = []
  var i = 0
  while i < tokens.count {
    if i + 1 < tokens.count, tokens[i] == pair.0, tokens[i + 1] == pair.1 {
      out.append(pair.0 + pair.1)
      i += 2
    } else {
      out.append(tokens[i])
      i += 1
    }
  }
  return out
}
struct Pair: Hashable, Comparable {
  let a: String, b: String
  static func < (l: Pair, r: Pair) -> Bool { (l.a, l.b) < (r.a, r.b) }
}
var words: [(tokens: [String], count: Int)] = [("low", 5), ("lower", 2), ("newest", 6), ("widest", 3)].map {
  ($0.0.map { String($0) } + ["_"], $0.1)
}
for step in 1...5 {
  var pairs: [Pair: Int] = [:]
  for (tokens, count) in words {
    for (a, b) in zip(tokens, tokens.dropFirst()) { pairs[Pair(a: a, b: b), default: 0] += count }
  }
  guard let best = pairs.max(by: { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }) else { break }
  words = words.map { (merge($0.tokens, (best.key.a, best.key.b)), $0.count) }
  print(step, best.key.a + best.key.b, best.value)
}
for w in words { print(w.tokens.joined(separator: " "), w.count) }

/* output:
1 es 9
2 est 9
3 est_ 9
4 lo 7
5 low 7
low _ 5
low e r _ 2
n e w est_ 6
w i d est_ 3
*/
