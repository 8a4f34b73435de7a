print(["1", "2", "x"].compactMap(Int.init))
print([1, 2].map(String.init))
print([1.5, 2.7].map(Int.init))
print(["b", "a"].map { $0.uppercased() })
struct P { let x: Int; let y: Int; func dist(to o: P) -> Int { abs(x - o.x) + abs(y - o.y) } 
  static func origin() -> P { P(x: 0, y: 0) } 
  static func + (a: P, b: P) -> P { P(x: a.x + b.x, y: a.y + b.y) } }
print(zip([1, 2], [3, 4]).map(P.init).map(\.x))
let m = P.dist
print(m(P(x: 1, y: 2))(P(x: 3, y: 5)))
let bound = P(x: 0, y: 0).dist
print(bound(P(x: 2, y: 2)))
print([P(x: 1, y: 1), P(x: 2, y: 3)].reduce(P(x: 0, y: 0), +))
print([3, 1, 2].sorted(by: <), [3, 1, 2].max(by: <)!)
let roots = [4.0, 9.0].map { $0.squareRoot() }
print(roots)
print(["a", "b"].map(Character.init))
enum Shape { case circle(Double), square(side: Double) }
print([1.0, 2].map(Shape.circle))
print([1.0].map(Shape.square(side:)))
let up = String.uppercased
print(up("abc")())
let f: (String) -> Int? = Int.init
print(f("3") as Any)
let g = max as (Int, Int) -> Int
print(g(2, 9))
func label(_ x: Int, as name: String) -> String { "\(name)=\(x)" }
let h = label
print(h(3, "n"))
let k = label(_:as:)
print(k(4, "m"))
print([1, 2, 3].contains(where: { $0 > 2 }), [[1, 2], [3]].flatMap { $0 })
print(["x": 1].map { "\($0)\($1)" })
print([1, 2, 3].map(-))
print((1...4).reduce(1, *))
print([true, false].map(!))
/* output:
[1, 2]
["1", "2"]
[1, 2]
["B", "A"]
[1, 2]
5
4
P(x: 3, y: 4)
[1, 2, 3] 3
[2.0, 3.0]
["a", "b"]
[main.Shape.circle(1.0), main.Shape.circle(2.0)]
[main.Shape.square(side: 1.0)]
ABC
Optional(3)
9
n=3
m=4
true [1, 2, 3]
["x1"]
[-1, -2, -3]
24
[false, true]
*/
