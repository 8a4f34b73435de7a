struct Linear {
  var w: Double, b: Double
  func callAsFunction(_ x: Double) -> Double { w * x + b }
}
let f = Linear(w: 2, b: 1)
print(f(3), [1.0, 2].map { f($0) })  // prints: 7.0 [3.0, 5.0]
