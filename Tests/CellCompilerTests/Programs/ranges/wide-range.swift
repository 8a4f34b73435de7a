// A range may be wider than an Int can count.
let wide = -1..<Int.max
print(wide.lowerBound, wide.contains(5), wide.isEmpty)
print((0..<Int.max).count)
print(wide.count)  // traps
/* output:
-1 true false
9223372036854775807
*/
