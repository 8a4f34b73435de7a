// decorator with plain protocol, recursion through any, polymorphic wrappers
protocol Comp { var cost: Double { get }; func desc() -> String }
extension Comp { func with(_ n: String, _ c: Double) -> any Comp { Deco(base: self, n: n, c: c) }; func twice() -> some Comp { Pair(a: self, b: self) } }
struct Coffee: Comp { var cost: Double { 2 }; func desc() -> String { "coffee" } }
struct Deco<B: Comp>: Comp { let base: B, n: String, c: Double; var cost: Double { base.cost + c }; func desc() -> String { base.desc() + "+" + n } }
struct Pair<A: Comp, B: Comp>: Comp { let a: A, b: B; var cost: Double { a.cost + b.cost }; func desc() -> String { "(\(a.desc()),\(b.desc()))" } }
var x: any Comp = Coffee()
for i in 0..<3 { x = x.with("s\(i)", 0.5) }
print(x.desc(), x.cost, x.twice().desc())
func deep(_ n: Int) -> any Comp { n == 0 ? Coffee() : deep(n - 1).with("\(n)", 1) }
print(deep(10).cost)

/* output:
coffee+s0+s1+s2 3.5 (coffee+s0+s1+s2,coffee+s0+s1+s2)
12.0
*/
