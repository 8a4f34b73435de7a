print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 7.0 / 2)  // prints: 3 -3 1 -1 3.5
print(Int.max, Int.min, UInt8.max, Int8.min)  // prints: 9223372036854775807 -9223372036854775808 255 -128
print(1_000_000, 0xFF, 0b1010, 0o17)  // prints: 1000000 255 10 15
print(6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 10, -16 >> 2)  // prints: 2 7 5 -7 1024 -4
print((17).isMultiple(of: 4), abs(-5), (-5).magnitude, (5).signum())  // prints: false 5 5 1
let (q, r) = 17.quotientAndRemainder(dividingBy: 5)
print(q, r)  // prints: 3 2
