struct Vec { var x: Double; var y: Double
  static func + (l: Vec, r: Vec) -> Vec { Vec(x: l.x + r.x, y: l.y + r.y) }
  static func * (l: Vec, r: Double) -> Vec { Vec(x: l.x * r, y: l.y * r) }
  static func * (l: Double, r: Vec) -> Vec { r * l }
  static prefix func - (v: Vec) -> Vec { Vec(x: -v.x, y: -v.y) }
  static func += (l: inout Vec, r: Vec) { l = l + r }
  static func == (l: Vec, r: Vec) -> Bool { l.x == r.x && l.y == r.y }
  static let zero = Vec(x: 0, y: 0)
}
infix operator **: MultiplicationPrecedence
func ** (b: Double, e: Int) -> Double { (0..<e).reduce(1) { r, _ in r * b } }
infix operator |>: AdditionPrecedence
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix operator %%
postfix func %% (x: Double) -> Double { x / 100 }
infix operator <=>: ComparisonPrecedence
func <=> <T: Comparable>(a: T, b: T) -> Int { a < b ? -1 : a > b ? 1 : 0 }
var v = Vec(x: 1, y: 2) + Vec(x: 3, y: 4) * 2
v += 0.5 * Vec(x: 2, y: 2)
print(v, -v, v == .zero)
print(2 ** 10, 2 ** 3 + 1)
print(5 |> { $0 * 2 } |> { "\($0)!" })
print(√16 + 50%%)
print(1 <=> 2, "b" <=> "a", 2.5 <=> 2.5)
print([Vec(x: 1, y: 1), Vec(x: 2, y: 2)].reduce(.zero, +))
let ops: [(String, (Int, Int) -> Int)] = [("+", +), ("-", -), ("*", *), ("max", max)]
for (name, op) in ops { print(name, op(7, 3)) }
func twice<T>(_ f: @escaping (T) -> T) -> (T) -> T { { f(f($0)) } }
print(twice { $0 + 3 }(4), twice { (s: String) in s + s }("ab"))
let mean = { (xs: [Double]) in xs.reduce(0, +) / Double(xs.count) }
print(mean([1, 2, 3, 4]))
let sum3 = 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8
print(sum3)
let dd = 1.0 * 2 + 3 * 4.5 - 1
print(dd)
/* output:
Vec(x: 8.0, y: 11.0) Vec(x: -8.0, y: -11.0) false
1024.0 9.0
10!
4.5
-1 1 0
Vec(x: 3.0, y: 3.0)
+ 10
- 4
* 21
max 7
10 abababab
2.5
36
14.5
*/
