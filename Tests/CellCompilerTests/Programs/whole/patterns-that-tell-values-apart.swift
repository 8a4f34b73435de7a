struct Point: Hashable, Comparable, CustomStringConvertible { var x, y: Int
  static func < (a: Point, b: Point) -> Bool { (a.x, a.y) < (b.x, b.y) }
  var description: String { "(\(x), \(y))" }
  static let zero = Point(x: 0, y: 0)
  static func + (a: Self, b: Self) -> Self { .init(x: a.x + b.x, y: a.y + b.y) } }
func kind(_ v: Any) -> String {
  switch v {
  case 0 as Int: return "zero"
  case let n as Int where n < 0: return "negative"
  case is Int: return "int"
  case let (a, b) as (Int, Int): return "pair \(a + b)"
  case let p as Point where p == .zero: return "origin"
  case let s as String where s.isEmpty: return "empty"
  case let f as (Int) -> Int: return "fn \(f(2))"
  case let a as [Any]: return "array[\(a.count)]"
  case Optional<Any>.none: return "nil"
  default: return "?"
  }
}
print(kind(0), kind(-4), kind(9), kind((1, 2)), kind(Point.zero), kind(""), kind({ (n: Int) in n * n }), kind([1, "a"]), kind(2.5))
let pts = [Point(x: 1, y: 2), .zero, Point(x: 1, y: 0)]
for p in pts.sorted() { switch p { case .zero: print("zero"); case let q where q.y == 0: print("axis", q); default: print(p) } }
print(pts.reduce(.zero, +), Set(pts).contains(.zero), pts.max()!)
let opt: Int?? = .some(nil)
switch opt { case .none: print("none"); case .some(.none): print("some none"); case .some(.some(let x)): print(x) }
if case .some(let inner) = opt { print(inner as Any) }
let tuple = (1, ("a", [1, 2, 3]))
let (n, (s, arr)) = tuple
print(n, s, arr, tuple.1.1[2])
switch (3, "x", true) { case (1...2, _, _): print("lo"); case (let k, "x", true) where k > 2: print("hi", k); default: print("d") }
indirect enum Expr { case lit(Int), add(Expr, Expr), mul(Expr, Expr), neg(Expr), v(String) }
func simplify(_ e: Expr) -> Expr {
  switch e {
  case .add(.lit(0), let x), .add(let x, .lit(0)): return simplify(x)
  case .mul(.lit(0), _), .mul(_, .lit(0)): return .lit(0)
  case .mul(.lit(1), let x), .mul(let x, .lit(1)): return simplify(x)
  case let .add(a, b): return .add(simplify(a), simplify(b))
  case let .mul(a, b): return .mul(simplify(a), simplify(b))
  case .neg(.neg(let x)): return simplify(x)
  case .neg, .lit, .v: return e
  }
}
print(simplify(.add(.mul(.lit(1), .v("x")), .lit(0))), simplify(.neg(.neg(.lit(4)))))
print(simplify(.mul(.add(.lit(2), .lit(0)), .v("y"))))
enum Planet: Int, CaseIterable { case mercury = 1, venus, earth; var next: Planet? { Planet(rawValue: rawValue + 1) } }
print(Planet.allCases.map { "\($0)" }, Planet(rawValue: 3)!, Planet.earth.next as Any, Planet.venus.next!)
outer: for i in 1...4 { for j in 1...4 { if j == 3 { continue outer }; if i == 3 { break outer }; print(i, j, terminator: " ") } }
print()
var g = 10
repeat { g -= 3; if g == 4 { continue } } while g > 0
print(g)
guard case let (q, r) = 17.quotientAndRemainder(dividingBy: 5), q > 2 else { fatalError() }
print(q, r)
if let a = Int("4"), case 1...5 = a, let b = Int("5"), a < b { print("chain", a, b) }

/* output:
zero negative int pair 3 origin empty fn 4 array[2] ?
zero
axis (1, 0)
(1, 2)
(2, 2) true (1, 2)
some none
nil
1 a [1, 2, 3] 3
hi 3
v("x") lit(4)
mul(main.Expr.lit(2), main.Expr.v("y"))
["mercury", "venus", "earth"] earth nil earth
1 1 1 2 2 1 2 2 
-2
3 2
chain 4 5
*/
