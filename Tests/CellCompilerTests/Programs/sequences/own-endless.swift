struct Fib: Sequence { func makeIterator() -> It { It() }; struct It: IteratorProtocol { var s = (0, 1); mutating func next() -> Int? { defer { s = (s.1, s.0 + s.1) }; return s.0 } } }
print(Array(Fib().prefix(5)), Fib().first { $0 > 50 }!, Array(Fib().lazy.filter { $0 % 2 == 0 }.map { $0 * 10 }.prefix(3)))
for (i, f) in Fib().enumerated() where i % 2 == 0 { if i > 6 { break }; print(i, f) }
var it = Fib().dropFirst(3).makeIterator()
print(it.next()!, it.next()!)
var e1 = Fib().enumerated().makeIterator()
_ = e1.next(); var e2 = e1
print(e1.next()!, e1.next()!, e2.next()!)
var z1 = zip(Fib(), 1...).makeIterator(); _ = z1.next(); var z2 = z1
print(z1.next()!, z2.next()!, z2.next()!)
let fs = Fib().lazy.map { $0 * $0 }
print(fs.first { $0 > 10 }!, Array(fs.prefix(4)), fs.contains(25))
for x in Fib().lazy.prefix(while: { $0 < 10 }).filter({ $0 > 1 }) { print(x) }
for x in Fib().prefix(3).reversed() { print(x) }
print(Fib().prefix(3).reduce(0, +), Fib().prefix(5).max()!, Fib().dropFirst(2).prefix(2).map { $0 })

/* output:
[0, 1, 1, 2, 3] 55 [0, 20, 80]
0 0
2 1
4 3
6 8
2 3
(offset: 1, element: 1) (offset: 2, element: 1) (offset: 1, element: 1)
(1, 2) (1, 2) (1, 3)
25 [0, 1, 1, 4] true
2
3
5
8
1
1
0
2 3 [1, 2]
*/
