import Foundation
let x = 1234567.891
print(x.formatted())
print(1234567.formatted(), (-1234).formatted(), 999.formatted(), 0.5.formatted(), 1e10.formatted(), 1.0.formatted(), 2.123456789.formatted(), 1e-7.formatted(), 1e21.formatted())
print(0.256.formatted(.percent), 1.formatted(.percent), (-0.5).formatted(.percent))
print(x.formatted(.number.precision(.fractionLength(2))), 1.015.formatted(.number.precision(.fractionLength(2))), 999.999.formatted(.number.precision(.fractionLength(1))), 0.04.formatted(.number.precision(.fractionLength(1))), (-0.04).formatted(.number.precision(.fractionLength(1))))
print(3.14159.formatted(.number.precision(.fractionLength(0...3))), 3.0.formatted(.number.precision(.fractionLength(1...3))))
print(3.14159.formatted(.number.precision(.significantDigits(3))), 12345.formatted(.number.grouping(.never)), 0.00123456.formatted(.number.precision(.significantDigits(2))), 123456.0.formatted(.number.precision(.significantDigits(2))), 5.0.formatted(.number.precision(.significantDigits(3))))
print(0.12345.formatted(.percent.precision(.fractionLength(1))), 0.1.formatted(.percent.precision(.fractionLength(2))))
print(["a", "b", "c"].formatted(), ["a"].formatted(), ["a", "b"].formatted())
print(Double.nan.formatted(), Double.infinity.formatted(), (2.5).formatted(.number.precision(.fractionLength(0))), (3.5).formatted(.number.precision(.fractionLength(0))), 9.5.formatted(.number.precision(.fractionLength(0))))
let scores = ["a": 0.9123, "b": 0.5]
for (k, v) in scores.sorted(by: { $0.key < $1.key }) { print("\(k): \(v.formatted(.percent.precision(.fractionLength(1))))") }
/* output:
1,234,567.891
1,234,567 -1,234 999 0.5 10,000,000,000 1 2.123457 0 1,000,000,000,000,000,000,000
25.6% 1% -50%
1,234,567.89 1.02 1,000.0 0.0 -0.0
3.142 3.0
3.14 12345 0.0012 120,000 5.00
12.3% 10.00%
a, b, and c a a and b
NaN ∞ 2 4 10
a: 91.2%
b: 50.0%
*/
