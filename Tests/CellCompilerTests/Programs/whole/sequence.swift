struct Countdown: IteratorProtocol, Sequence { var n: Int; mutating func next() -> Int? { if n < 0 { return nil }; defer { n -= 1 }; return n } }
for i in Countdown(n: 2) { print(i, terminator: i == 0 ? "\n" : ",") }
print(Countdown(n: 4).sorted(), Countdown(n: 3).reduce(0, +), Countdown(n: 3).min()!, Array(zip("ab", Countdown(n: 9))).count, Countdown(n: 5).dropLast(2), Countdown(n: 5).split { $0 == 3 })
var it = Countdown(n: 2); _ = it.next(); print(it.next() as Any, Array(it), it.next() as Any)
struct Collatz: Sequence { let start: Int; func makeIterator() -> UnfoldSequence<Int, Int?> { sequence(state: start) { s in guard let n = s else { return nil }; s = n == 1 ? nil : n.isMultiple(of: 2) ? n / 2 : 3 * n + 1; return n } } }
print(Array(Collatz(start: 6)), Collatz(start: 27).underestimatedCount, Collatz(start: 27).reduce(0) { n, _ in n + 1 }, Collatz(start: 27).max()!)
for (i, x) in Collatz(start: 5).enumerated() where i % 2 == 1 { print(i, x) }
let grid = (0..<3).flatMap { r in (0..<3).map { c in (r, c) } }.filter { $0 != $1 }
print(grid.count, grid.first!, grid.lazy.map { $0.0 * $0.1 }.max()!)
print(stride(from: 10, to: 0, by: -3).map { $0 }, stride(from: 0.0, through: 1, by: 0.25).map { $0 }, Array(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }))
print([3, 1, 2].sorted().elementsEqual(1...3), [1, 2, 3].starts(with: [1, 2]), [[1], [2, 3]].joined().map { $0 }, ["a", "b"].joined(separator: "+"), Array([[1, 2], [3]].joined(separator: [0])))
let (evens, odds) = (1...9).reduce(into: ([Int](), [Int]())) { acc, n in if n % 2 == 0 { acc.0.append(n) } else { acc.1.append(n) } }
var ps = [5, 1, 4, 2]
let pivot = ps.partition { $0 > 2 }
print(evens, odds, zip(evens, odds).map { $0 - $1 }, pivot, ps[..<pivot].sorted(), ps[pivot...].sorted())
/* output:
2,1,0
[0, 1, 2, 3, 4] 6 0 2 [5, 4, 3, 2] [ArraySlice([5, 4]), ArraySlice([2, 1, 0])]
Optional(1) [0] Optional(0)
[6, 3, 10, 5, 16, 8, 4, 2, 1] 0 112 9232
1 16
3 4
5 1
6 (0, 1) 2
[10, 7, 4, 1] [0.0, 0.25, 0.5, 0.75, 1.0] [1, 3, 9, 27, 81, 243]
true true [1, 2, 3] a+b [1, 2, 0, 3]
[2, 4, 6, 8] [1, 3, 5, 7, 9] [1, 1, 1, 1] 2 [1, 2] [4, 5]
*/
