struct LCG: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6364136223846793005 &+ 1442695040888963407
    return state
  }
}
var g = LCG(state: 42)
print(g.next() % 100, g.next() % 100)  // prints: 93 20
print(Double(g.next() >> 11) / Double(1 << 53))  // prints: 0.41283831882951183
