func minMax(_ xs: [Int]) -> (min: Int, max: Int)? {
  guard var low = xs.first else { return nil }
  var high = low
  for x in xs {
    if x < low { low = x }
    if x > high { high = x }
  }
  return (low, high)
}
if let r = minMax([3, 9, -2]) { print(r.min, r.max) }  // prints: -2 9
print(minMax([]) == nil)  // prints: true
let (low, high) = minMax([5])!
print(low, high)  // prints: 5 5
