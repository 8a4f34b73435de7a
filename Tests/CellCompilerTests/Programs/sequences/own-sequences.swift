struct Countdown: Sequence {
  let start: Int
  func makeIterator() -> AnyIterator<Int> {
    var n = start
    return AnyIterator { n -= 1; return n >= 0 ? n : nil }
  }
}
print(Array(Countdown(start: 4)))
for x in Countdown(start: 2) { print(x) }
print(Countdown(start: 5).map { $0 * 2 }, Countdown(start: 5).filter { $0 % 2 == 0 }, Countdown(start: 5).reduce(0, +))
print(Countdown(start: 3).sorted(), Countdown(start: 3).contains(2), Countdown(start: 9).max() ?? -1)
print(Countdown(start: 3).enumerated().map { "\($0.offset):\($0.element)" })
print(Array(zip(Countdown(start: 3), "abc")).count)
print(Countdown(start: 6).prefix(2).map { $0 }, Array(Countdown(start: 6).dropFirst(4)))
let s = AnySequence([1, 2, 3])
for v in s { print(v, terminator: " ") }
print()
struct Fib: Sequence, IteratorProtocol { var a = 0, b = 1; mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
print(Array(Fib().prefix(10)), Fib().first { $0 > 100 }!)
for (i, f) in Fib().lazy.filter({ $0 % 2 == 0 }).prefix(4).enumerated() { print(i, f) }
var it = Fib().makeIterator()
print(it.next()!, it.next()!, it.next()!)
while let v = it.next(), v < 20 { print(v) }
/* output:
[3, 2, 1, 0]
1
0
[8, 6, 4, 2, 0] [4, 2, 0] 10
[0, 1, 2] true 8
["0:2", "1:1", "2:0"]
3
[5, 4] [1, 0]
1 2 3 
[0, 1, 1, 2, 3, 5, 8, 13, 21, 34] 144
0 0
1 2
2 8
3 34
0 1 1
2
3
5
8
13
*/
