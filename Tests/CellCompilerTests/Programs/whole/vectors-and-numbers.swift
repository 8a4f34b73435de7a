import Foundation
struct Vec: AdditiveArithmetic, CustomStringConvertible, ExpressibleByArrayLiteral, Sequence {
  var c: [Double]
  init(arrayLiteral e: Double...) { c = e }
  init(_ s: some Sequence<Double>) { c = Array(s) }
  static let zero: Vec = []
  static func + (a: Vec, b: Vec) -> Vec { if a.c.isEmpty { return b }; if b.c.isEmpty { return a }; return Vec(zip(a.c, b.c).map(+)) }
  static func - (a: Vec, b: Vec) -> Vec { a + -1 * b }
  static func * (k: Double, v: Vec) -> Vec { Vec(v.c.map { k * $0 }) }
  static func • (a: Vec, b: Vec) -> Double { zip(a.c, b.c).map(*).reduce(0, +) }
  var norm: Double { (self • self).squareRoot() }
  var description: String { "⟨" + c.map { String(format: "%.2f", $0) }.joined(separator: ", ") + "⟩" }
  func makeIterator() -> IndexingIterator<[Double]> { c.makeIterator() }
  subscript(_ i: Int) -> Double { get { c[i] } set { c[i] = newValue } }
}
infix operator •: MultiplicationPrecedence
let a: Vec = [1, 2, 3], b: Vec = [4, 5, 6]
print(a + b, a - b, 2 * a, a • b, a.norm)
var s = Vec.zero
for v in [a, b, a] { s += v }
s[0] = 100; s[1] *= 2
print(s, s.max()!, s.map { Int($0) }, Vec(stride(from: 0, to: 1, by: 0.25)), [a, b].reduce(.zero, +))
func softmax(_ x: [Double]) -> [Double] { let m = x.max() ?? 0; let e = x.map { exp($0 - m) }; let t = e.reduce(0, +); return e.map { $0 / t } }
print(softmax([1, 2, 3]).map { ($0 * 1000).rounded() / 1000 }, softmax([]))
func descend(_ f: (Double) -> Double, from x0: Double, rate: Double = 0.1, steps: Int = 50) -> Double {
  var x = x0
  for i in 1...steps { let g = (f(x + 1e-5) - f(x - 1e-5)) / 2e-5; x -= rate * g; if abs(g) < 1e-6 { print("at", i); break } }
  return x
}
print(String(format: "%.4f", descend({ ($0 - 3) * ($0 - 3) }, from: 0)), descend({ x in pow(x, 2) }, from: 1, steps: 3))
let data = (1...6).map { Double($0) }
let mean = data.reduce(0, +) / Double(data.count), sd = sqrt(data.map { pow($0 - mean, 2) }.reduce(0, +) / Double(data.count - 1))
print(mean, sd, data.map { ($0 - mean) / sd }.map { String(format: "%+.1f", $0) }, Double.pi.rounded(.down), (-2.5).rounded(), 7.0.truncatingRemainder(dividingBy: 2.5), (2.5).rounded(.toNearestOrEven))
print(1e20, 1e-5, 0.1 + 0.2, 100.0, 1e16, 123456789012345680.0, Float(0.1), -0.0, 5e-324, Double.greatestFiniteMagnitude, Double.infinity, 1.0e15, 3.0e-4)
print(Int.max, UInt8.max &+ 1, Int8(truncatingIfNeeded: 300), 7 / -2, -7 % 3, 1 << 10, 0xFF & 0b1010, ~0, Int("0x1F") as Any, 5.isMultiple(of: 2), (3...7).clamped(to: 5...9), 17.quotientAndRemainder(dividingBy: 5), Int(-3.9), Int(exactly: 2.5) as Any, UInt(bitPattern: -1), 255.leadingZeroBitCount, 6.nonzeroBitCount, Int16.min.magnitude, 10.signum())

/* output:
⟨5.00, 7.00, 9.00⟩ ⟨-3.00, -3.00, -3.00⟩ ⟨2.00, 4.00, 6.00⟩ 32.0 3.7416573867739413
⟨100.00, 18.00, 12.00⟩ 100.0 [100, 18, 12] ⟨0.00, 0.25, 0.50, 0.75⟩ ⟨5.00, 7.00, 9.00⟩
[0.09, 0.245, 0.665] []
3.0000 0.5120000000012328
3.5 1.8708286933869707 ["-1.3", "-0.8", "-0.3", "+0.3", "+0.8", "+1.3"] 3.0 -3.0 2.0 2.0
1e+20 1e-05 0.30000000000000004 100.0 1e+16 1.2345678901234568e+17 0.1 -0.0 5e-324 1.7976931348623157e+308 inf 1000000000000000.0 0.0003
9223372036854775807 0 44 -3 -1 1024 10 -1 nil false 5...7 (quotient: 3, remainder: 2) -3 nil 18446744073709551615 56 2 32768 1
*/
