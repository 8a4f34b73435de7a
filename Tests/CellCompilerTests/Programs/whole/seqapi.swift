struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { guard n > 0 else { return nil }; n -= 1; return n + 1 } }
let c = Countdown(n: 5)
print(c.map { $0 }, c.filter { $0 > 2 }, c.compactMap { $0 % 2 == 0 ? $0 : nil }, c.flatMap { [$0, $0] }.count, c.reduce(0, +), c.reduce(into: []) { $0.append($1) })
print(c.prefix(2).map { $0 }, Array(c.prefix(while: { $0 > 3 })), Array(c.dropFirst(2)), Array(c.drop(while: { $0 > 2 })), c.suffix(2), c.dropLast(), c.first(where: { $0 < 4 })!, c.contains(3), c.contains { $0 > 9 })
print(c.min()!, c.max()!, c.min { $0 > $1 }!, c.sorted(), c.sorted(by: >), c.reversed(), c.enumerated().map { "\($0):\($1)" }, Array(zip(c, c.dropFirst())).count, c.allSatisfy { $0 > 0 }, c.elementsEqual([5, 4, 3, 2, 1]), c.starts(with: [5, 4]), c.lexicographicallyPrecedes([6]))
print(c.joinedText, Set(c).count, Array(c.lazy.map { $0 * 2 }.filter { $0 > 4 }), c.underestimatedCount, c.split(separator: 3).map { Array($0) }, c.count { $0 > 1 }, c.shuffledBy(1))
extension Sequence { var joinedText: String { map { "\($0)" }.joined(separator: ",") }; func shuffledBy(_ k: Int) -> [Element] { let a = Array(self); return Array(a[k...] + a[..<k]) } }
c.forEach { print($0, terminator: " ") }
print()
for (a, b) in zip(c, "abc") where a != 4 { print(a, b) }
var it = c.makeIterator(); while let x = it.next(), x > 3 { print("got", x) }
print(Array(it), Array(AnySequence(c).prefix(1)), AnyIterator(c).next()!, Array(sequence(state: (0, 1)) { s -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 < 30 ? s.0 : nil }))
print(Array(stride(from: 5, through: 1, by: -2)), Array(repeatElement("x", count: 2)), [[1, 2], [3]].joined().reduce(0, +), Array((1...3).lazy.flatMap { 0..<$0 }), (1...4).lazy.map { $0 * $0 }.reversed().first!, [3, 1, 2].lazy.sorted())
let nested = [[3, 1], [2], []]; print(nested.flatMap { $0 }.sorted(), nested.map(\.count), nested.compactMap(\.first), nested.sorted { $0.count < $1.count }.first!, nested.joined(separator: [0]).map { $0 }, nested.max { $0.count < $1.count }!, nested.contains([2]), nested.firstIndex(of: [2])!, nested.flatMap(\.self).min()!)
/* output:
[5, 4, 3, 2, 1] [5, 4, 3] [4, 2] 10 15 [5, 4, 3, 2, 1]
[5, 4] [5, 4] [3, 2, 1] [2, 1] [2, 1] [5, 4, 3, 2] 3 true false
1 5 5 [1, 2, 3, 4, 5] [5, 4, 3, 2, 1] [1, 2, 3, 4, 5] ["0:5", "1:4", "2:3", "3:2", "4:1"] 4 true true true true
5,4,3,2,1 5 [10, 8, 6] 0 [[5, 4], [2, 1]] 4 [4, 3, 2, 1, 5]
5 4 3 2 1 
5 a
3 c
got 5
got 4
[2, 1] [5] 5 [0, 1, 1, 2, 3, 5, 8, 13, 21]
[5, 3, 1] ["x", "x"] 6 [0, 0, 1, 0, 1, 2] 16 [1, 2, 3]
[1, 2, 3] [2, 1, 0] [3, 2] [] [3, 1, 0, 2, 0] [3, 1] true 1 1
*/
