func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
func avg(of xs: Double..., scale: Double = 1) -> Double { xs.isEmpty ? 0 : xs.reduce(0, +) / Double(xs.count) * scale }
print(sum(), sum(1), sum(1, 2, 3), avg(of: 1, 2, 3), avg(of: 1, 2, scale: 10))
func f(_ x: Int) -> String { "int" }
func f(_ x: Double) -> String { "double" }
func f(_ x: String) -> String { "string" }
func f<T>(_ x: T) -> String { "generic" }
func f(_ x: Int?) -> String { "optional" }
print(f(1), f(1.5), f("a"), f(true), f([1]))
func g(_ x: Int, y: Int = 2) -> String { "two" }
func g(_ x: Int) -> String { "one" }
print(g(1), g(1, y: 3))
func h(_ x: Any) -> String { "any" }
func h<T: Comparable>(_ x: T) -> String { "comparable" }
func h<T: BinaryInteger>(_ x: T) -> String { "integer" }
print(h(1), h("s"), h([1, 2]))
func k() -> Int { 1 }
func k() -> String { "s" }
let a: Int = k(); let b: String = k()
print(a, b)
struct S { func m(_ x: Int) -> String { "int" }; func m(_ x: some StringProtocol) -> String { "str" } }
print(S().m(1), S().m("a"), S().m("abc".prefix(1)))
protocol P { func who() -> String }
extension P { func who() -> String { "default" }; func ext() -> String { "ext P" } }
struct A: P { func who() -> String { "A" }; func ext() -> String { "ext A" } }
struct B: P {}
let ps: [any P] = [A(), B()]
print(ps.map { $0.who() }, ps.map { $0.ext() }, A().ext())
func swapTwo<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var p = 1, q = 2
swapTwo(&p, &q); print(p, q)
func q1(_ c: @autoclosure () -> Bool, _ m: @autoclosure () -> String = "no") -> String { c() ? "ok" : m() }
print(q1(1 > 2), q1(true, "x"), q1(p == 2 && q == 1))
infix operator ???: NilCoalescingPrecedence
func ??? <T>(l: T?, r: @autoclosure () -> T) -> T { l ?? r() }
print(nil ??? 5, 3 ??? 4)
func outer(_ n: Int) -> Int { func inner(_ m: Int) -> Int { m * n }; return inner(3) + [1, 2].map(inner).reduce(0, +) }
print(outer(2))
let fs: [(Int) -> Int] = [{ $0 + 1 }, outer, { x in x * x }, abs]
print(fs.map { $0(-3) })
/* output:
0 1 6 2.0 15.0
int double string generic generic
one two
integer comparable any
1 s
int str str
["A", "default"] ["ext P", "ext P"] ext A
2 1
no ok ok
5 3
12
[-2, -18, 9, 3]
*/
