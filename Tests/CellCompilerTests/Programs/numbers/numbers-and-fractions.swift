import Foundation
print(7 / 2, -7 / 2, 7 % -3, -7 % 3, 7.0.truncatingRemainder(dividingBy: 2.5), (-7).quotientAndRemainder(dividingBy: 2), 17.isMultiple(of: 5), (-5).magnitude, (5).signum())
print(Int8.max &+ 1, UInt8.min &- 1, Int8(truncatingIfNeeded: 300), UInt8(clamping: -5), Int8(exactly: 200) as Any, Int.max.addingReportingOverflow(1), UInt8(200).multipliedReportingOverflow(by: 2))
print(0b1011, 0o17, 0xFF, 1_000_000, 1e3, 0x1p4, UInt8(0b1010_1010) >> 2, ~UInt8(5), 6 & 3, 6 | 3, 6 ^ 3, 1 << 10, -16 >> 2, UInt16(1) << 20, 5.nonzeroBitCount, 40.leadingZeroBitCount, 40.trailingZeroBitCount, UInt16(0x1234).byteSwapped)
print(String(255, radix: 16), String(255, radix: 2, uppercase: true), Int("ff", radix: 16)!, Int("0x1F") as Any, Int("-12")!, Double("1e-3")!, Double("abc") as Any, Int(3.99), Int(-3.99), Int("1_000") as Any)
print((2.5).rounded(), (3.5).rounded(), (-2.5).rounded(.towardZero), (2.4).rounded(.up), 2.5.rounded(.toNearestOrEven), floor(-1.5), ceil(1.2), trunc(-1.7), round(-0.5), lround(2.5))
print(0.1 + 0.2, 1.0 / 3, 100.0, 1e16, 1e-5, 123456789.123, Double.pi, Float(0.1), Float(1) / 3, -0.0, Double.infinity, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne)
print(0.0 == -0.0, Double.nan == .nan, (0.0 / 0).isNaN, 5.0.isZero, 1e308 * 10, max(1, .nan).isNaN, [3, .nan, 1].sorted { $0 < $1 }.count, 3.14.description, 2.0.debugDescription, 1.5e300 * 1.5e300)
print(String(format: "%d %5d|%-5d|%05d %+d %x %X %o", 42, 42, 42, 42, 42, 255, 255, 8), String(format: "%.2f %8.3f|%-8.2f|%e %g %g %%", 3.14159, 2.71828, 1.5, 12345.678, 0.0001, 1e10), String(format: "%@|%5@", "obj", "x"))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
struct Fraction: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral { let n, d: Int
  init(_ n: Int, _ d: Int) { precondition(d != 0); let g = gcd(n, d) * d.signum(); self.n = n / g; self.d = d / g }
  init(integerLiteral v: Int) { self.init(v, 1) }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
  static func + (a: Self, b: Self) -> Self { .init(a.n * b.d + b.n * a.d, a.d * b.d) }
  static func * (a: Self, b: Self) -> Self { .init(a.n * b.n, a.d * b.d) }
  static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
  static prefix func - (a: Self) -> Self { .init(-a.n, a.d) } }
let fs = [Fraction(1, 2), Fraction(-3, -4), Fraction(2, -6), 1]
print(fs.sorted(), fs.reduce(0, +), -fs[0] * 2, fs.max()!, Fraction(1, 2) == Fraction(2, 4), fs[0] + 1)
var x = 10; x += 5; x -= 3; x *= 2; x /= 5; x %= 3; x <<= 3; x |= 1; x ^= 0b11; print(x, x.bitWidth, Int32.bitWidth, type(of: x))
var u: UInt8 = 250; for _ in 0..<8 { u = u &+ 1 }; print(u, UInt(bitPattern: -1) == .max, Int(bitPattern: UInt.max), Int64(5) == Int64(x) , Character(UnicodeScalar(UInt8(65))))
print((1...5).reduce(1, *), (1...20).filter { n in n > 1 && !(2..<n).contains { n % $0 == 0 } }, stride(from: 1.0, to: 2, by: 0.25).reduce(0, +), [1.5, 2.5].reduce(0, +) / 2, Double(7) / 2, 7 / Double(2), Int(pow(2.0, 3)))
/* output:
3 -3 1 -1 2.0 (quotient: -3, remainder: -1) false 5 1
-128 255 44 0 nil (partialValue: -9223372036854775808, overflow: true) (partialValue: 144, overflow: true)
11 15 255 1000000 1000.0 16.0 42 250 2 7 5 1024 -4 0 2 58 3 13330
ff 11111111 255 nil -12 0.001 nil 3 -3 nil
3.0 4.0 -2.0 3.0 2.0 -2.0 2.0 -1.0 -1.0 3
0.30000000000000004 0.3333333333333333 100.0 1e+16 1e-05 123456789.123 3.141592653589793 0.1 0.33333334 -0.0 inf 1.7976931348623157e+308 5e-324 2.220446049250313e-16
true false true false inf false 3 3.14 2.0 inf
42    42|42   |00042 +42 ff FF 10 3.14    2.718|1.50    |1.234568e+04 0.0001 1e+10 % obj|x
[-1/3, 1/2, 3/4, 1] 23/12 -1 1 true 3/2
10 64 32 Int
2 true -1 false A
120 [2, 3, 5, 7, 11, 13, 17, 19] 5.5 2.0 3.5 3.5 8
*/
