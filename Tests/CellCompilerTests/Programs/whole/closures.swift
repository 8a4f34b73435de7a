typealias Op = (Double, Double) -> Double
var ops: [String: Op] = ["+": (+), "-": (-), "max": max, "hyp": { ($0 * $0 + $1 * $1).squareRoot() }]
ops["avg"] = { a, b in (a + b) / 2 }
func calc(_ name: String, _ a: Double, _ b: Double) -> String { ops[name].map { "\(name)(\(a), \(b)) = \($0(a, b))" } ?? "no \(name)" }
for n in ["+", "hyp", "avg", "mod"] { print(calc(n, 3, 4)) }
func makeCounter(step: Int = 1) -> (next: () -> Int, reset: () -> Void) { var n = 0; return ({ n += step; return n }, { n = 0 }) }
let c = makeCounter(step: 5); _ = c.next(); print(c.next(), c.next()); c.reset(); print(c.next())
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func flip<A, B, C>(_ f: @escaping (A, B) -> C) -> (B, A) -> C { { f($1, $0) } }
print([1, 2, 3].map(curry(*)(10)), flip(-)(1, 10), curry(max)(3)(7))
func memoize<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V { var cache: [K: V] = [:]; func g(_ k: K) -> V { if let v = cache[k] { return v }; let v = f(g, k); cache[k] = v; return v }; return g }
let fib: (Int) -> Int = memoize { fib, n in n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(60), (0..<10).map(fib))
infix operator |>: AdditionPrecedence
infix operator >>>: MultiplicationPrecedence
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let slug = { (s: String) in s.lowercased() } >>> { $0.split(separator: " ") } >>> { $0.joined(separator: "-") }
print("Hello Big World" |> slug, [3, 1, 2] |> { $0.sorted() } |> { $0.map(String.init) })
var handlers: [() -> Void] = []
for i in 1...3 { var local = i * 10; handlers.append { local += 1; print(i, local) } }
handlers.forEach { $0() }; handlers[0]()
let lazyValue = { print("computing"); return 42 }
func pick(_ cond: Bool, _ a: @autoclosure () -> Int, else b: @autoclosure () -> Int) -> Int { cond ? a() : b() }
print(pick(false, lazyValue(), else: 1), pick(true, lazyValue(), else: 1))
struct Button { var onTap: ((String) -> Void)? = nil; func tap() { onTap?("tapped") } }
var btn = Button(); btn.tap(); var log: [String] = []; btn.onTap = { log.append($0) }; btn.tap(); print(log)
let sortedBy: [(String, (String, String) -> Bool)] = [("len", { $0.count < $1.count }), ("alpha", <), ("desc", >)]
for (n, f) in sortedBy { print(n, ["pear", "fig", "apple"].sorted(by: f)) }
print({ (a: Int, b: Int) -> Int in a * b }(6, 7), { $0 + 1 }(1), [1, 2, 3].reduce(into: "") { $0 += "\($1)" })
/* output:
+(3.0, 4.0) = 7.0
hyp(3.0, 4.0) = 5.0
avg(3.0, 4.0) = 3.5
no mod
10 15
5
[10, 20, 30] 9 7
1548008755920 [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
hello-big-world ["1", "2", "3"]
1 11
2 21
3 31
1 12
computing
1 42
["tapped"]
len ["fig", "pear", "apple"]
alpha ["apple", "fig", "pear"]
desc ["pear", "fig", "apple"]
42 2 123
*/
