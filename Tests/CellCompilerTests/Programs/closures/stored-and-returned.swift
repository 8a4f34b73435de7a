let apply: (Int, (Int) -> Int) -> Int = { x, f in f(x) }
print(apply(3) { $0 * 2 })
let compose: (@escaping (Int) -> Int, @escaping (Int) -> Int) -> (Int) -> Int = { f, g in { x in g(f(x)) } }
print(compose({ $0 + 1 }, { $0 * 10 })(4))
let ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": { $0 * $1 }, "/": { a, b in a / b }]
for k in ops.keys.sorted() { print(k, ops[k]!(6, 3)) }
let adders = (1...3).map { n in { (x: Int) in x + n } }
print(adders.map { $0(10) })
var fib: (Int) -> Int = { _ in 0 }
fib = { n in n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(10))
print({ (a: Int, b: Int) in a * b }(3, 4))
let value = { () -> String in
  var s = ""
  for i in 0..<3 { s += "\(i)" }
  return s
}()
print(value)
struct Button { var title: String; var onTap: (() -> Void)? }
var taps = 0
let b = Button(title: "x") { taps += 1 }
b.onTap?(); b.onTap?()
print(taps)
func run(first: () -> Int, second: () -> Int) -> Int { first() - second() }
print(run { 10 } second: { 4 })
func modify(_ x: inout Int, by f: (inout Int) -> Void) { f(&x) }
var q = 5
modify(&q) { $0 *= 3 }
print(q)
let words = ["apple", "fig", "cherry"]
let lengths = words.map { w in
  let n = w.count
  if n > 4 { return "long" }
  return "short"
}
print(lengths)
let pairs = Dictionary(uniqueKeysWithValues: words.map { ($0, $0.count) })
print(pairs.sorted { $0.value < $1.value }.map { "\($0.key)=\($0.value)" })
print(pairs.sorted { a, b in a.key < b.key }.map { k, v in "\(k):\(v)" })
func makeCounter() -> () -> Int { var n = 0; return { n += 1; return n } }
let c1 = makeCounter(), c2 = makeCounter()
print(c1(), c1(), c2())
let sum = [1, 2, 3].reduce(into: [:]) { (acc: inout [Int: Int], n) in acc[n, default: 0] += n }
print(sum.count)
let g = Dictionary(grouping: words) { $0.first! }
print(g.keys.sorted())
/* output:
6
50
* 18.0
+ 9.0
- 3.0
/ 2.0
[11, 12, 13]
55
12
012
2
6
15
["long", "short", "long"]
["fig=3", "apple=5", "cherry=6"]
["apple:5", "cherry:6", "fig:3"]
1 2 1
3
["a", "c", "f"]
*/
