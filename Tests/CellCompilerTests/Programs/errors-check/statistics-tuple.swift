func stats(_ xs: [Double]) -> (mean: Double, count: Int) {
  return (xs.reduce(0, +) / xs.count, xs.count)  // error:
}
let (m, c) = stats([1, 2])
print(stats([1]).median)  // error: value of tuple type '(mean: Double, count: Int)' has no member 'median'
let r: (Double, Double) = stats([1])  // error: cannot convert value of type '(mean: Double, count: Int)' to specified type '(Double, Double)'
