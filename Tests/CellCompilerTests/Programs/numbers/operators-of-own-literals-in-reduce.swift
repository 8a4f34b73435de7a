struct F: ExpressibleByIntegerLiteral, Comparable { let n: Int
  init(integerLiteral v: Int) { n = v }
  init(_ n: Int) { self.n = n }
  static func * (a: Self, b: Self) -> Self { .init(a.n * b.n * 100) }
  static func < (a: Self, b: Self) -> Bool { a.n < b.n }
  static func + (a: Self, b: Self) -> Self { .init(a.n + b.n + 1000) } }
print((1...5).reduce(1, *))
print(stride(from: 1.0, to: 2, by: 0.25).reduce(0, +))
let s = stride(from: 1, to: 4, by: 1).reduce(1, *)
print(s)
print([1.5, 2.5].reduce(0, +) / 2)
print((1...20).filter { n in n > 1 && !(2..<n).contains { n % $0 == 0 } })
let q = (1...5).reduce(1, *)
print(q, (1..<4).map { $0 }.reduce(0, +), (1...3).reduce(0) { $0 + $1 })
/* output:
120
5.5
6
2.0
[2, 3, 5, 7, 11, 13, 17, 19]
120 6 6
*/
