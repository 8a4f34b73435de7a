struct F: ExpressibleByIntegerLiteral { let n: Int
  init(integerLiteral v: Int) { n = v }
  init(_ n: Int) { self.n = n }
  static func * (a: Self, b: Self) -> Self { .init(a.n * b.n * 100) } }
let b = Int(4)
print((1...b).reduce(1, *), (1...5).reduce(1, *), (1...20).count)
print((1...5).reduce(1, *), 5)
print(stride(from: 1, to: 4, by: 1).map { $0 })
/* output:
24 120 20
120 5
[1, 2, 3]
*/
