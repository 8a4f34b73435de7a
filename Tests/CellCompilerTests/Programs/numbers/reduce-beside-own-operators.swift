struct F: ExpressibleByIntegerLiteral { let n: Int
  init(integerLiteral v: Int) { n = v }
  init(_ n: Int) { self.n = n }
  static func * (a: F, b: F) -> F { F(a.n * b.n * 100) }
  static func + (a: F, b: F) -> F { F(a.n + b.n + 1000) } }
print((1...5).reduce(1, *))
print([1, 2].reduce(0, +))
let k = [1, 2].reduce(0, +)
print(k)
print([F(1), 2].reduce(0, +).n)
let f: F = [1, 2, 3].reduce(1, *)
print(f.n, (1...3).map { Double($0) }.reduce(1, *), stride(from: 1, to: 4, by: 1).reduce(1, *))
func g(_ xs: [Int]) -> Int { xs.reduce(1, *) }
print(g([2, 3]), [1, 2, 3].map { $0 * 2 }.reduce(0, +), zip([1], [2]).map(*), Array(1...4).reduce(0, -))
/* output:
120
3
3
2003
6000000 6.0 6
6 12 [2] -10
*/
