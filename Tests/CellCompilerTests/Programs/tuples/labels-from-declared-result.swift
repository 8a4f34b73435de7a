func pair() -> (name: String, count: Int) { ("a", 1) }
print(pair().name, pair().count)
func many() -> [(name: String, count: Int)] { [("a", 1), ("b", 2)] }
print(many().map(\.name), many()[1].count)
func built(_ w: [String]) -> [(word: String, size: Int)] { w.map { ($0, $0.count) } }
print(built(["x", "yyy"]).last!.size)
func sortedOnes(_ d: [String: Int]) -> [(key: String, value: Int)] { d.sorted { $0.value > $1.value } }
print(sortedOnes(["a": 1, "b": 2])[0].key)
func renamed(_ d: [String: Int]) -> [(word: String, n: Int)] {
  d.map { ($0.key, $0.value) }.sorted { $0.1 > $1.1 }
}
print(renamed(["a": 1, "b": 2])[0].word)
let c: () -> (x: Int, y: Int) = { (3, 4) }
print(c().x)
let make: (Int) -> (lo: Int, hi: Int) = { n in (n - 1, n + 1) }
print(make(3).hi)
let t: (min: Int, max: Int)? = (1, 2)
print(t?.max ?? 0)
func maybe(_ b: Bool) -> (a: Int, b: String)? { b ? (1, "x") : nil }
print(maybe(true)?.b ?? "-")
func stats(_ xs: [Double]) -> (mean: Double, n: Int) {
  guard !xs.isEmpty else { return (0, 0) }
  return (xs.reduce(0, +) / Double(xs.count), xs.count)
}
let (m, n) = stats([1, 2, 3])
print(m, n, stats([4]).mean)
let best: (name: String, score: Double) = [("a", 0.5), ("b", 0.75)].max { $0.1 < $1.1 }!
print(best.name)
let r = ["a", "b"].enumerated().map { (index: $0, letter: $1) }
print(r[1].letter)
var cache: [String: (hits: Int, last: String)] = [:]
cache["x"] = (1, "y")
cache["x"]!.hits += 1
print(cache["x"]!.hits, cache["x", default: (0, "")].last)
let z = zip([1, 2], ["a", "b"]).map { (num: $0, str: $1) }
print(z.first!.num)
func top(_ n: Int, _ d: [String: Int]) -> [(String, Int)] { Array(d.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(n)).map { ($0.key, $0.value) } }
print(top(1, ["a": 1, "b": 2]))
/* output:
a 1
["a", "b"] 2
3
b
b
3
4
2
x
2.0 3 4.0
b
b
2 y
1
[("b", 2)]
*/
