func ranked(_ s: String) -> [(word: String, count: Int)] {
  let counts = s.split(separator: " ").reduce(into: [String: Int]()) { $0[String($1), default: 0] += 1 }
  return counts.map { ($0.key, $0.value) }.sorted { ($1.count, $0.word) < ($0.count, $1.word) }
}
print(ranked("a b a c c a"))
let top: [(name: String, score: Double)] = ["x", "yy"].map { ($0, Double($0.count)) }.filter { $0.score > 1 }
print(top, top[0].name)
let both: [(i: Int, s: String)] = [3, 1].enumerated().map { ($0.offset, "\($0.element)") }.filter { $0.i < 5 }.sorted { $0.s < $1.s }
print(both)
let plain: [(a: Int, b: Int)] = [(2, 1), (1, 2)].sorted { $0 < $1 }
print(plain)
/* output:
[(word: "a", count: 3), (word: "c", count: 2), (word: "b", count: 1)]
[(name: "yy", score: 2.0)] yy
[(i: 1, s: "1"), (i: 0, s: "3")]
[(a: 1, b: 2), (a: 2, b: 1)]
*/
