func makeCounter() -> (inc: () -> Int, get: () -> Int) { var n = 0; return ({ n += 1; return n }, { n }) }
let c = makeCounter(), d = makeCounter()
_ = c.inc(); _ = c.inc(); _ = d.inc()
print(c.get(), d.get())
var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i * i } }
var k = 0
while k < 3 { let j = k; fs.append { j + k }; k += 1 }
print(fs.map { $0() })
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let h = compose({ (x: Int) in x + 1 }, { "<\($0)>" })
print(h(3), compose(h, \.count)(99))
func memo<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V {
  var cache: [K: V] = [:]
  func go(_ k: K) -> V { if let v = cache[k] { return v }; let v = f(go, k); cache[k] = v; return v }
  return go
}
let fib = memo { (self: (Int) -> Int, n: Int) -> Int in n < 2 ? n : self(n - 1) + self(n - 2) }
print(fib(60))
var x = 1
let snap = { [x] in x }, live = { x }
x = 5
print(snap(), live())
func swapAll<T>(_ a: inout [T], _ p: (T, T) -> Bool) { for i in a.indices { for j in a.indices.dropLast(i + 1) where !p(a[j], a[j + 1]) { a.swapAt(j, j + 1) } } }
var arr = [5, 2, 8, 1]
swapAll(&arr, <)
print(arr)
func apply(_ n: Int, to v: inout Int, _ f: (inout Int) -> Void) { for _ in 0..<n { f(&v) } }
var v = 2
apply(3, to: &v) { $0 *= $0 }
print(v)
let ops: [(String, (Double, Double) -> Double)] = [("+", +), ("-", -), ("max", max), ("pow", { a, b in (0..<Int(b)).reduce(1) { r, _ in r * a } })]
for (n, f) in ops { print(n, f(2, 3)) }
func defers() { defer { print("d1") }; defer { print("d2") }; for i in 0..<2 { defer { print("i", i) }; if i == 1 { return }; print("body") } }
defers()
func autoc(_ c: @autoclosure () -> Bool, _ m: @autoclosure () -> String = "no") { print(c() ? "yes" : m()) }
autoc(2 > 1); autoc(x == 1, "x is \(x)")
let partial = { (a: Int) in { (b: Int) in { (c: Int) in a * b + c } } }
print(partial(2)(3)(4))
var acc = [Int](); let add: (Int) -> Void = { acc.append($0) }
(1...4).forEach(add); [7].forEach { add($0) }
print(acc, acc.lazy.map { $0 * 2 }.filter { $0 > 4 }.first!)

/* output:
2 1
[0, 1, 4, 3, 4, 5]
<4> 5
1548008755920
1 5
[1, 2, 5, 8]
256
+ 5.0
- -1.0
max 3.0
pow 8.0
body
i 0
i 1
d2
d1
yes
x is 5
10
[1, 2, 3, 4, 7] 6
*/
