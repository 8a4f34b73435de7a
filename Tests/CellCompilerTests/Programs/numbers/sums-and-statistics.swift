let xs = [2.0, 4, 4, 4, 5, 5, 7, 9]
let mean = xs.reduce(0, +) / Double(xs.count)
let variance = xs.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(xs.count)
print(mean, variance, variance.squareRoot())  // prints: 5.0 4.0 2.0
let sorted = xs.sorted()
print((sorted[3] + sorted[4]) / 2)  // prints: 4.5
