func hanoi(_ n: Int) -> Int {
  var moves = 0
  func move(_ n: Int, _ from: String, _ to: String, _ via: String) {
    if n == 0 { return }
    move(n - 1, from, via, to)
    moves += 1
    move(n - 1, via, to, from)
  }
  move(n, "a", "c", "b")
  return moves
}
print(hanoi(6))  // prints: 63
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(isEven(10), isOdd(10))  // prints: true false
