func mean(_ xs: Double...) -> Double { xs.reduce(0, +) / Double(xs.count) }
func mean(_ xs: [Double]) -> Double { xs.isEmpty ? 0 : xs.reduce(0, +) / Double(xs.count) }
print(mean(1, 2, 3), mean([4, 6]), mean([]))
func log(_ items: String...) { print("many", items.count) }
func log(_ item: String) { print("one", item) }
log("a"); log("a", "b"); log()
func f(_ x: Int) -> String { "int" }
func f(_ x: Double) -> String { "double" }
func f<T>(_ x: T) -> String { "generic" }
func f(_ x: Int...) -> String { "ints" }
print(f(1), f(1.0), f("a"), f(1, 2))
struct V { 
  var xs: [Int]
  init(_ xs: Int...) { self.xs = xs }
  init(_ xs: [Int]) { self.xs = xs }
  func adding(_ n: Int...) -> V { V(xs + n) }
  func adding(_ n: Int) -> V { V(xs + [n]) }
}
print(V(1, 2).xs, V([3]).xs, V(1).adding(2).xs, V(1).adding(2, 3).xs)
func g() -> Int { 1 }
func g() -> String { "s" }
let a: Int = g(); let b: String = g()
print(a, b)
func parse(_ s: String) -> Int? { Int(s) }
func parse(_ s: String) -> Double? { Double(s) }
if let d: Double = parse("2.5") { print(d) }
let i: Int? = parse("4"); print(i ?? 0)
print((parse("3") as Int?)!)
/* output:
2.0 5.0 0.0
one a
many 2
many 0
int double generic ints
[1, 2] [3] [1, 2] [1, 2, 3]
1 s
2.5
4
3
*/
