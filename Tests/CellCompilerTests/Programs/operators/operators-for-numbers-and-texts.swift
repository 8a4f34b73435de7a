infix operator **: BitwiseShiftPrecedence
extension Int {
  static func ** (b: Int, e: Int) -> Int { (0..<e).reduce(1) { r, _ in r * b } }
}
print(2 ** 10 * 2, [1, 2].map { $0 ** 3 })
infix operator **=: AssignmentPrecedence
extension Int { static func **= (l: inout Int, r: Int) { l = l ** r } }
extension Double { static func ** (b: Double, e: Int) -> Double { (0..<e).reduce(1) { r, _ in r * b } } }
var n = 3
n **= 2
print(n, 2.5 ** 2, 2 ** 3, -2 ** 2)
extension String { static func * (s: String, n: Int) -> String { String(repeating: s, count: n) }; static func / (s: String, n: Int) -> [Substring] { s.split(separator: Character("\(n)")) } }
print("ab" * 3, "=" * 10, "a1b1c" / 1, "x" + "-" * 2)
/* output:
2048 [1, 8]
9 6.25 8 4
ababab ========== ["a", "b", "c"] x--
*/
