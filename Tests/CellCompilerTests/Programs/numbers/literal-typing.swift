let a = 1 / 2
let b = 1 / 2.0
let c: Double = 1 / 2
let d = Double(1 / 2)
let e = 3 * 0.5 + 1
print(a, b, c, d, e)  // prints: 0 0.5 0.5 0.0 2.5
let xs = [1, 2, 3].map { $0 / 2 }
