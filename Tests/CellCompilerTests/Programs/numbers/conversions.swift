let n = 3
print(Double(n) / 2, n * Int(2.9), Float(0.1), Double(Float(0.1)))  // prints: 1.5 6 0.1 0.10000000149011612
print(Int("12")! + Int(3.99), String(7) + "7", Double("2")!, Int(true ? 1 : 0))  // prints: 15 77 2.0 1
let f: Float = 1 / 3
print(f, f * 3, Double(f))  // prints: 0.33333334 1.0 0.3333333432674408
