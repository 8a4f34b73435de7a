// operators
precedencegroup Pow { higherThan: MultiplicationPrecedence associativity: right }
infix operator **: Pow
infix operator |>: AdditionPrecedence
prefix operator ∑
postfix operator °
func ** (a: Double, b: Double) -> Double { var r = 1.0; for _ in 0..<Int(b) { r *= a }; return r }
func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { x, _ in x * a } }
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
prefix func ∑ <S: Sequence>(s: S) -> S.Element where S.Element: AdditiveArithmetic { s.reduce(.zero, +) }
postfix func ° (x: Double) -> Double { x / 180 }
print(2 ** 3 ** 2, 2.0 ** 3, 2 * 3 ** 2, -2 ** 2)
print([1, 2, 3] |> { $0.map { $0 * 2 } } |> { ∑$0 }, ∑[0.5, 0.25], 90°)
struct V: Equatable { var x, y: Int
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }
  static func += (a: inout V, b: V) { a = a + b }
  static prefix func - (a: V) -> V { V(x: -a.x, y: -a.y) }
  static func * (k: Int, a: V) -> V { V(x: k * a.x, y: k * a.y) }
  static func * (a: V, b: V) -> Int { a.x * b.x + a.y * b.y }
  static func == (a: V, b: Int) -> Bool { a.x == b && a.y == b }
  static func < (a: V, b: V) -> Bool { a * a < b * b } }
var v = V(x: 1, y: 2)
v += 2 * -v
print(v, v * v, v == V(x: -1, y: -2), V(x: 3, y: 3) == 3, v < V(x: 0, y: 0), [v, V(x: 0, y: 1)].sorted(by: <))
infix operator ~==: ComparisonPrecedence
extension FloatingPoint { static func ~== (a: Self, b: Self) -> Bool { abs(a - b) < 1 / 1000 } }
print(0.1 + 0.2 ~== 0.3, Float(1) ~== 1.1)
infix operator ?=: AssignmentPrecedence
func ?= <T>(a: inout T?, b: @autoclosure () -> T) { if a == nil { a = b() } }
var o: Int? = nil
o ?= 4; o ?= 5
print(o as Any)
let fs: [(Int, Int) -> Int] = [(+), (-), (*), { $0 ** $1 }]
print(fs.map { $0(2, 3) }, [3, 1].sorted(by: >), zip([1, 2], [3, 4]).map(+))

/* output:
512 8.0 18 4
12 0.75 0.5
V(x: -1, y: -2) 5 true true false [main.V(x: 0, y: 1), main.V(x: -1, y: -2)]
true false
Optional(4)
[5, -1, 6, 8] [3, 1] [4, 6]
*/
