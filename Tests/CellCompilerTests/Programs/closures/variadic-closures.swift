let c = { (xs: Int...) in xs.count }
print(c(1, 2, 3), c())
let sum = { (xs: Int...) -> Int in
  var s = 0
  for x in xs { s += x }
  return s
}
print(sum(1, 2, 3), sum())
let d: (Int...) -> Int = { (xs: Int...) in xs.count }
let e: (Int...) -> Int = { xs in xs.count }
let f: (Int...) -> Int = { $0.reduce(0, +) }
print(d(4, 5), e(4, 5), f(4, 5))
func total(_ xs: Int...) -> Int { xs.reduce(0, +) }
func two(_ a: Int, _ xs: String...) -> Int { a + xs.count }
let s = total
print(s(1, 2, 3), s())
let t = two
print(t(1, "a", "b"))
let u: (Int...) -> Int = total
print(u(3, 4))
struct A { var f: (Int...) -> Int; init(_ f: @escaping (Int...) -> Int) { self.f = f } }
print(A(total).f(1, 2), A { $0.count }.f(7, 8, 9), A { xs in xs.max() ?? 0 }.f())
func apply(_ f: (Int...) -> Int) -> Int { f(1, 2, 3) }
print(apply(total), apply { $0.count }, apply { (ys: Int...) in ys[0] })
let log = { (prefix: String, items: Any...) in print(prefix, items.map { "\($0)" }.joined(separator: "|")) }
log("a", 1, "b", 2.5)
log("nothing")

/* output:
3 0
6 0
2 2 9
6 0
3
7
3 3 0
6 3 1
a 1|b|2.5
nothing 
*/
