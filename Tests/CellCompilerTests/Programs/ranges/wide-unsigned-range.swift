// A range of numbers without a sign may be wider than an Int can count.
let high = (UInt64.max - 3)...UInt64.max
print(high.count, high.contains(UInt64.max))
print((UInt64.min...UInt64.max).first { $0 > 2 } ?? 0)
print((Int64.min..<0).contains(-5), (UInt8.min...UInt8.max).count)
print((UInt64(Int64.max) - 1...UInt64(Int64.max) + 1).count)
print((0...UInt64.max).count) // traps

/* output:
4 true
3
true 256
3
*/
