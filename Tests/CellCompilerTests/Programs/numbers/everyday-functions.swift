print(7 / 2, -7 / 2, 7 % -3, -7 % 3, 7.quotientAndRemainder(dividingBy: 2), (-7).magnitude, (-7).signum(), abs(-3), Int.max, Int.min, UInt8.max, Int8.min)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4, -16 >> 2, 0b1010, 0o17, 0xFF, 1_000, (5).nonzeroBitCount, (8).trailingZeroBitCount, 255.leadingZeroBitCount, UInt8(200) &+ 100, Int8(127) &+ 1, 3 &* 4)
print(10.isMultiple(of: 5), max(1, 2, 3), min(3, 1), (1...3).contains(2), stride(from: 10, to: 0, by: -3).map { $0 }, 5.advanced(by: 3), 5.distance(to: 9), Int8(truncatingIfNeeded: 300), UInt8(clamping: 300), Int(exactly: 2.5) as Any, Int(exactly: 2.0)!, Int("0b1") as Any)
let r = Int8(100).addingReportingOverflow(100); print(r.partialValue, r.overflow, 6.multipliedReportingOverflow(by: 7).partialValue)
print(1.0 / 3, 2.0.squareRoot(), (2.5).rounded(), (3.5).rounded(), (-2.5).rounded(.toNearestOrEven), 2.4.rounded(.up), 2.6.rounded(.down), (-2.6).rounded(.towardZero), 1e100, 1.0e-7, 5.0.truncatingRemainder(dividingBy: 3), (-5.5).remainder(dividingBy: 2))
print(Double.pi, Double.infinity, -Double.infinity, Double.nan, Double.nan == .nan, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne, 0.0 == -0.0, -0.0, (0.1 + 0.2) == 0.3, 1.5.isNaN, (1 / 0.0).isInfinite, 3.7.sign, Float(0.1), Float(1) / 3, Double(Float(0.1)))
print(Int(3.99), Int(-3.99), Double(7), Float(2.5) * 2, Int(Float(3.5)), 1.0.exponent, 8.0.significand, 2.5.magnitude, (1.0).nextUp, min(2.0, .nan), [3.0, 1.0].max()!, 10.0.description, "\(1.0) \(0.5e10)", 1.0 as Any, 12.0.isZero, Double(sign: .minus, exponent: 2, significand: 1.5), 5.5.rounded(.awayFromZero), Double.random2)
extension Double { static var random2: Double { 4 } }

/* output:
3 -3 1 -1 (quotient: 3, remainder: 1) 7 -1 3 9223372036854775807 -9223372036854775808 255 -128
1 7 6 -6 16 -4 10 15 255 1000 2 3 56 44 -128 12
true 3 1 true [10, 7, 4, 1] 8 4 44 255 nil 2 nil
-56 true 42
0.3333333333333333 1.4142135623730951 3.0 4.0 -2.0 3.0 2.0 -2.0 1e+100 1e-07 2.0 0.5
3.141592653589793 inf -inf nan false 1.7976931348623157e+308 5e-324 2.220446049250313e-16 true -0.0 false false true plus 0.1 0.33333334 0.10000000149011612
3 -3 7.0 5.0 3 0 1.0 2.5 1.0000000000000002 2.0 3.0 10.0 1.0 5000000000.0 1.0 false -6.0 6.0 4.0
*/
