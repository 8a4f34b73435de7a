struct R: RandomNumberGenerator { var s: UInt64 = 1; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1; return s } }
var r = R()
let a: UInt8 = 250
print(a &+ 10, a &* 3, a.addingReportingOverflow(10), a.subtractingReportingOverflow(251).partialValue, Int8.min &- 1, UInt8(truncatingIfNeeded: -1), Int8(bitPattern: 200), UInt8(clamping: 999), Int(exactly: 2.5) as Any, UInt8(exactly: 256) as Any)
print(a.leadingZeroBitCount, a.nonzeroBitCount, a.trailingZeroBitCount, a.byteSwapped, Int32(1).byteSwapped, UInt16(0x1234).bigEndian == UInt16(0x1234).byteSwapped, 0b1011 ^ 0x0f, ~5, 1 << 40, -16 >> 2, UInt8(1) << 9, Int8(64) << 1)
print(7 / 2, -7 / 2, 7 % -3, -7 % 3, (-7).quotientAndRemainder(dividingBy: 2), 7.0.truncatingRemainder(dividingBy: 2.5), 5.5.remainder(dividingBy: 2), (-5).magnitude, Int.max, UInt64.max, (-8).signum())
print(3.7.rounded(), (-3.5).rounded(.toNearestOrEven), 2.5.rounded(.down), 2.1.rounded(.up), -2.7.rounded(.towardZero), Int(3.99), Int(-3.99), Double(7) / 2, Float(1) / 3, 1.0 / 3, 0.1 + 0.2, 1e21, 1e-7, 100000000000000000.0, 1e16, 123456789012345680.0)
print(Double.pi, Float.pi, Double.infinity, -Double.infinity, Double.nan, 0.0 == -0.0, -0.0, Double.nan == .nan, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne, Float.ulpOfOne, 5e-324)
print(Double("1e3")!, Double("abc") as Any, Int("0x1f") as Any, Int("1f", radix: 16)!, Int("+5")!, Int("-0")!, Double("inf")!, Double(" 1") as Any, Float("3.14159265")!, String(255, radix: 2), String(-255, radix: 16, uppercase: true))
print(1_000_000, 0x1p4, 1e3 as Float, 0o17, UInt.max, Int16.max, (1...5).reduce(1, *), stride(from: 1.0, through: 0, by: -0.25).map { $0 }, min(3, 1, 2), max(2.5, 1), abs(-3), abs(-2.5), (1, "a") < (1, "b"))
var x = 5; x += 2; x *= 3; x -= 1; x /= 4; x %= 3; x <<= 4; x |= 3; x &= ~1; x ^= 0xff; print(x)
print(Int.random(in: 5...5, using: &r), (0..<3).map { _ in Bool.random(using: &r) }, Double(Int.max), Int(Float(16777217)), 16777217 as Float, Double(0.1 as Float), 0.1 as Float)
print(10.isMultiple(of: 5), 6.0.squareRoot(), 2.0.exponent, 2.5.significand, 8.0.binade, (1.5).nextUp, 1.0.bitPattern, Float(1).bitPattern, Double(bitPattern: 0x4009_21fb_5444_2d18), (0.1).description, 3.0.isNaN, 1.0.isLess(than: 2), (2.0).addingProduct(3, 4), 9.0.sign, (-1.0).sign)

/* output:
4 238 (partialValue: 4, overflow: true) 255 127 255 -56 255 nil nil
0 6 1 250 16777216 true 4 -6 1099511627776 -4 0 -128
3 -3 1 -1 (quotient: -3, remainder: -1) 2.0 -0.5 5 9223372036854775807 18446744073709551615 -1
4.0 -4.0 2.0 3.0 -2.0 3 -3 3.5 0.33333334 0.3333333333333333 0.30000000000000004 1e+21 1e-07 1e+17 1e+16 1.2345678901234568e+17
3.141592653589793 3.1415925 inf -inf nan true -0.0 false 1.7976931348623157e+308 5e-324 2.220446049250313e-16 1.1920929e-07 5e-324
1000.0 nil nil 31 5 0 inf nil 3.1415927 11111111 -FF
1000000 16.0 1000.0 15 18446744073709551615 32767 120 [1.0, 0.75, 0.5, 0.25, 0.0] 1 2.5 3 2.5 true
221
5 [true, false, true] 9.223372036854776e+18 16777216 16777216.0 0.10000000149011612 0.1
true 2.449489742783178 1 1.25 8.0 1.5000000000000002 4607182418800017408 1065353216 3.141592653589793 0.1 false true 14.0 plus minus
*/
