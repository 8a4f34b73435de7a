var it = [1, 2, 3].makeIterator()
var copy = it
print(it.next()!, it.next()!, copy.next()!, it.next()!, it.next() as Any)
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n } }
var c = Countdown(n: 3)
print(Array(c), c.next()!, Array(c), c.map { $0 * 2 }, c.n, c.enumerated().map { $0.1 }, c.contains(1), c.prefix(1).map { $0 })
let any = AnySequence { Countdown(n: 2) }
print(Array(any), Array(any), any.map { $0 + 1 }, any.underestimatedCount, Array(any.lazy.map { $0 * 3 }), Array(any.dropFirst()), any.reversed())
var g = AnyIterator(Countdown(n: 4)); let h = g
print(g.next()!, h.next()!, g.next()!, Array(h), g.next() as Any)
print(Array(sequence(first: 1) { $0 < 20 ? $0 * 3 : nil }), sequence(state: (0, 1)) { (s: inout (Int, Int)) -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 }.prefix(6).map { $0 })
for (a, b) in zip(Countdown(n: 3), Countdown(n: 5)) { print(a, b) }
print(Countdown(n: 4).reduce(0, +), Countdown(n: 4).sorted(), Countdown(n: 4).max()!, Countdown(n: 4).dropLast(), Countdown(n: 4).suffix(2), Countdown(n: 3).elementsEqual([3, 2, 1]))
print(Countdown(n: 5).split(separator: 3).map { Array($0) }, Countdown(n: 3).flatMap { [$0, $0] }, Dictionary(uniqueKeysWithValues: Countdown(n: 1).map { ($0, "x") }), Set(Countdown(n: 3)).count)
while let x = c.next() { print("left", x) }
for x in c { print("never", x) }
var u = sequence(first: 1) { $0 * 2 }
print(u.next()!, u.next()!, u.prefix(2).map { $0 }, u.next()!)
let lz = sequence(first: 3) { $0 > 1 ? $0 - 1 : nil }.lazy.map { $0 * 10 }
for x in lz { print(x) }
print(Array(lz), lz.first { _ in true }!, Array([Countdown(n: 2), Countdown(n: 1)].joined()))

/* output:
1 2 1 3 nil
[3, 2, 1] 3 [2, 1] [4, 2] 2 [2, 1] true [2]
[2, 1] [2, 1] [3, 2] 0 [6, 3] [1] [1, 2]
4 3 2 [1] nil
[1, 3, 9, 27] [0, 1, 1, 2, 3, 5]
3 5
2 4
1 3
10 [1, 2, 3, 4] 4 [4, 3, 2] [2, 1] true
[[5, 4], [2, 1]] [3, 3, 2, 2, 1, 1] [1: "x"] 3
left 2
left 1
1 2 [4, 8] 4
30
20
10
[30, 20, 10] 30 [2, 1, 1]
*/
