var x: Float = 0
for _ in 0..<10 { x += 0.1 }
print(x, x == 1, Float.pi, Float(1e10), Float(16777217))  // prints: 1.0000001 false 3.1415925 1e+10 16777216.0
let a: [Float] = [0.1, 0.2, 0.3]
print(a.reduce(0, +), a.map { $0 * $0 })  // prints: 0.6 [0.010000001, 0.040000003, 0.09]
print(Float(2).squareRoot(), Float.infinity, Float(1) / 3)  // prints: 1.4142135 inf 0.33333334
