struct Scaler {
  var k: Int
  func apply(_ x: Int) -> Int { x * k }
}
let s = Scaler(k: 3)
print([1, 2].map(s.apply))  // prints: [3, 6]
let make = Scaler.init(k:)
print(make(5).apply(2))  // prints: 10
