enum Op { case add, sub, mul }
func apply(_ op: Op, _ a: Int, _ b: Int) -> Int {
  switch op {
  case .add: return a + b
  case .sub: return a - b
  default:
    fatalError("no \(op)")  // traps
  }
}
print(apply(.add, 1, 2), apply(.sub, 1, 2))
print(apply(.mul, 1, 2))
/* output:
3 -1
*/
