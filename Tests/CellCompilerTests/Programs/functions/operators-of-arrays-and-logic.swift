infix operator ⊕: AdditionPrecedence
infix operator **: MultiplicationPrecedence
prefix operator √
extension Array where Element == Double {
  static func ⊕ (a: [Double], b: [Double]) -> [Double] { zip(a, b).map(+) }
  static func * (a: [Double], s: Double) -> [Double] { a.map { $0 * s } }
  static func * (s: Double, a: [Double]) -> [Double] { a * s }
  static func - (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
  static prefix func - (a: [Double]) -> [Double] { a.map { -$0 } }
  static func ** (a: [Double], b: [Double]) -> Double { zip(a, b).map(*).reduce(0, +) }
  static func += (a: inout [Double], s: Double) { for i in a.indices { a[i] += s } }
}
extension Array where Element: Numeric {
  static func .* (a: [Element], b: [Element]) -> [Element] { zip(a, b).map(*) }
}
infix operator .*: MultiplicationPrecedence
let a = [1.0, 2, 3], b = [4.0, 5, 6]
print(a ⊕ b, a * 2, 2 * a, b - a, -a, a ** b)
print([1, 2] .* [3, 4])
var c = a
c += 1.0
print(c)
print((a - b) * 0.5)
struct Flag: Equatable { var on: Bool
  static func && (a: Flag, b: Flag) -> Flag { Flag(on: a.on && b.on) }
  static func || (a: Flag, b: Flag) -> Flag { Flag(on: a.on || b.on) }
  static prefix func ! (a: Flag) -> Flag { Flag(on: !a.on) }
}
let t = Flag(on: true), f = Flag(on: false)
print((t && f).on, (t || f).on, (!f).on, (t && !f || f).on)
indirect enum Formula { case v(String), not(Formula), and(Formula, Formula), or(Formula, Formula) }
func && (a: Formula, b: Formula) -> Formula { .and(a, b) }
func || (a: Formula, b: Formula) -> Formula { .or(a, b) }
prefix func ! (a: Formula) -> Formula { .not(a) }
let p = Formula.v("p"), q = Formula.v("q")
print(p && !q || q)
print(true && !false || false)
/* output:
[5.0, 7.0, 9.0] [2.0, 4.0, 6.0] [2.0, 4.0, 6.0] [3.0, 3.0, 3.0] [-1.0, -2.0, -3.0] 32.0
[3, 8]
[2.0, 3.0, 4.0]
[-1.5, -1.5, -1.5]
false true true true
or(main.Formula.and(main.Formula.v("p"), main.Formula.not(main.Formula.v("q"))), main.Formula.v("q"))
true
*/
