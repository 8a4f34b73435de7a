// closures that refer to each other and to later names
final class Scheduler {
  private var tasks: [(name: String, run: () -> Int)] = []
  func add(_ name: String, _ run: @escaping () -> Int) { tasks.append((name, run)) }
  func runAll() -> [String: Int] { Dictionary(uniqueKeysWithValues: tasks.map { ($0.name, $0.run()) }) }
}
func build() -> Scheduler {
  let s = Scheduler()
  var base = 10
  func twice() -> Int { helper(base) * 2 }
  func helper(_ x: Int) -> Int { x + offset() }
  func offset() -> Int { 1 }
  s.add("twice", twice)
  s.add("base") { base }
  base = 20
  let names = ["x", "y"]
  for (i, name) in names.enumerated() {
    let weight = i * base
    s.add(name) { [base] in weight + base }
  }
  base = 30
  return s
}
let results = build().runAll()
for k in results.keys.sorted() { print(k, results[k]!) }
var fib: ((Int) -> Int)!
fib = { n in n < 2 ? n : fib(n - 1) + fib(n - 2) }
print((0..<10).map { fib($0) })
func memo<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V {
  var cache: [K: V] = [:]
  func call(_ k: K) -> V {
    if let v = cache[k] { return v }
    let v = f(call, k)
    cache[k] = v
    return v
  }
  return call
}
print(memo { (f: (Int) -> Int, n: Int) in n < 2 ? n : f(n - 1) + f(n - 2) }(50))
let compose: (@escaping (Int) -> Int, @escaping (Int) -> Int) -> (Int) -> Int = { f, g in { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 2 })(3))
/* output:
base 30
twice 62
x 20
y 40
[0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
12586269025
8
*/
