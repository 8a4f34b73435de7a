func apply(_ n: Int, to f: (Int) -> Int) -> Int { f(n) }
func choose(_ up: Bool) -> (Int) -> Int {
  func inc(_ x: Int) -> Int { x + 1 }
  func dec(_ x: Int) -> Int { x - 1 }
  return up ? inc : dec
}
print(apply(5, to: choose(true)), apply(5, to: choose(false)))  // prints: 6 4
let fs: [(Int) -> Int] = [choose(true), { $0 * $0 }, abs]
print(fs.map { $0(-3) })  // prints: [-2, 9, 3]
