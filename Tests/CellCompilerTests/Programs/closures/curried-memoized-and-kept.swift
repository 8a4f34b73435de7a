// closures, inout, capture, escaping with generics
func memo<A: Hashable, B>(_ f: @escaping ((A) -> B, A) -> B) -> (A) -> B { var c: [A: B] = [:]; func g(_ a: A) -> B { if let b = c[a] { return b }; let b = f(g, a); c[a] = b; return b }; return g }
let fib = memo { (rec: (Int) -> Int, n: Int) in n < 2 ? n : rec(n - 1) + rec(n - 2) }
print(fib(60))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(1)(2), curry { (s: String, n: Int) in String(repeating: s, count: n) }("ab")(2), curry(max)(3)(9))
var fs: [() -> Int] = []
for i in 0..<3 { var k = i; fs.append { k += 10; return k } }
print(fs.map { $0() }, fs.map { $0() })
func apply<T>(_ x: inout T, _ fs: ((inout T) -> Void)...) { for f in fs { f(&x) } }
var n = 2; apply(&n, { $0 += 1 }, { $0 *= $0 }); print(n)
var arr = [3, 1, 2]; apply(&arr, { $0.sort() }, { $0.append(9) }); print(arr)
struct Counter { var n = 0; mutating func inc() -> Int { n += 1; return n }; lazy var big: Int = { n * 100 }() }
var c = Counter(); print(c.inc(), c.inc(), c.big, c.inc(), c.big)
let ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": (*), "/": (/), "max": max]
print(ops.keys.sorted().map { ops[$0]!(6, 3) })
func twice<T>(_ f: @escaping (T) -> T) -> (T) -> T { { f(f($0)) } }
print(twice(twice { $0 + 3 })(1), twice { $0 + "!" }("a"), [1, 2].map(twice { $0 * 2 }))
class O { var h: ((Int) -> Void)?; var log: [Int] = []; func set() { h = { [weak self] in self?.log.append($0) } } }
let o = O(); o.set(); o.h?(3); o.h?(4); print(o.log)
let g: (Int, Int) -> Int = { $1 - $0 }; print(g(1, 5), { (a: Int, b: Int) -> Int in a * b }(3, 4))
let nested = { (x: Int) in { (y: Int) in { (z: Int) in x + y * z } } }; print(nested(1)(2)(3))
print((1...3).reduce(into: [Int: Int]()) { $0[$1] = $1 * $1 }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
print([("a", 1), ("b", 2)].map { "\($0)\($1)" }, [("a", 1)].map { (k, v) in k + "\(v)" }, zip([1, 2], [3, 4]).map { $0 * $1 }, ["x": 1].map { k, v in k + "\(v)" })

/* output:
1548008755920
3 abab 9
[10, 11, 12] [20, 21, 22]
9
[1, 2, 3, 9]
1 2 200 3 200
[18.0, 9.0, 3.0, 2.0, 6.0]
13 a!! [4, 8]
[3, 4]
4 12
7
["1:1", "2:4", "3:9"]
["a1", "b2"] ["a1"] [3, 8] ["x1"]
*/
