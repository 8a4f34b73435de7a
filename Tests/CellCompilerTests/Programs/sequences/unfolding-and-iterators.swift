let powers = sequence(first: 1) { $0 * 2 }
print(Array(powers.prefix(8)))
for x in sequence(first: 100, next: { $0 > 3 ? $0 / 2 : nil }) { print(x, terminator: " ") }
print()
let fib = sequence(state: (0, 1)) { (s: inout (Int, Int)) -> Int? in
  defer { s = (s.1, s.0 + s.1) }
  return s.0
}
print(Array(fib.prefix(10)))
print(fib.first { $0 > 50 } as Any)
let collatz = sequence(first: 6) { n in n == 1 ? nil : (n % 2 == 0 ? n / 2 : 3 * n + 1) }
print(Array(collatz), collatz.map { $0 })
var it = [1, 2, 3].makeIterator()
while let x = it.next() { print(x, terminator: " ") }
print(it.next() as Any)
var k = 0
let any = AnyIterator<Int> { k += 1; return k <= 3 ? k : nil }
for x in any { print(x) }
print(any.next() as Any)
let aseq = AnySequence([1, 2, 3])
print(aseq.map { $0 + 1 }, Array(aseq))
func evens(upTo n: Int) -> AnySequence<Int> { AnySequence(stride(from: 0, through: n, by: 2)) }
print(Array(evens(upTo: 9)), evens(upTo: 4).reduce(0, +))
let counted = AnySequence { () -> AnyIterator<Int> in var i = 0; return AnyIterator { i += 1; return i < 4 ? i : nil } }
print(Array(counted), Array(counted))
print(Array(repeatElement("ab", count: 3)), repeatElement(0, count: 2).count)
var z = zip(1..., ["a", "b", "c"]).makeIterator()
print(z.next()!, z.next()!)
for (a, b) in zip([1, 2, 3], [1, 2, 3].dropFirst()) { print(b - a) }
struct Countdown: Sequence, IteratorProtocol {
  var n: Int
  mutating func next() -> Int? { if n == 0 { return nil }; n -= 1; return n + 1 }
}
print(Array(Countdown(n: 3)), Countdown(n: 3).map { $0 * 2 }, Countdown(n: 4).reduce(0, +), Countdown(n: 3).contains(2))
for (i, x) in Countdown(n: 2).enumerated() { print(i, x) }
print(Array(Countdown(n: 5).prefix(2)), Countdown(n: 5).sorted(), zip(Countdown(n: 2), "ab").map { "\($0)\($1)" })
print(Countdown(n: 3).lazy.map { $0 * 2 }.first { $0 < 5 } as Any)
struct Naturals: Sequence {
  struct Iterator: IteratorProtocol { var i = 0; mutating func next() -> Int? { i += 1; return i } }
  func makeIterator() -> Iterator { Iterator() }
}
print(Array(Naturals().prefix(3)), Naturals().first { $0 > 4 }!)
let ev = Naturals().lazy.filter { $0 % 2 == 0 }
print(Array(ev.prefix(2)))
struct Grid: Sequence {
  let n: Int
  func makeIterator() -> AnyIterator<(Int, Int)> {
    var i = 0
    return AnyIterator { defer { i += 1 }; return i < n * n ? (i / n, i % n) : nil }
  }
}
for (r, c) in Grid(n: 2) { print(r, c, terminator: "; ") }
print()
struct Bag<T>: Sequence { var items: [T]; func makeIterator() -> IndexingIterator<[T]> { items.makeIterator() } }
print(Bag(items: [3, 1, 2]).sorted(), Bag(items: ["a"]).map { $0 + "!" })
struct Bag2<T>: Sequence { var items: [T]; func makeIterator() -> Array<T>.Iterator { items.makeIterator() } }
print(Bag2(items: [3, 1, 2]).max()!)
var g = "abc".makeIterator()
print(g.next()!, g.next()!)
var di = (1...3).makeIterator()
var total = 0
while let v = di.next() { total += v }
print(total)
func firstTwo<S: Sequence>(_ s: S) -> [S.Element] { var i = s.makeIterator(); return [i.next(), i.next()].compactMap { $0 } }
print(firstTwo([9, 8, 7]), firstTwo("xyz"), firstTwo(Countdown(n: 9)))
/* output:
[1, 2, 4, 8, 16, 32, 64, 128]
100 50 25 12 6 3 
[0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
Optional(55)
[6, 3, 10, 5, 16, 8, 4, 2, 1] [6, 3, 10, 5, 16, 8, 4, 2, 1]
1 2 3 nil
1
2
3
nil
[2, 3, 4] [1, 2, 3]
[0, 2, 4, 6, 8] 6
[1, 2, 3] [1, 2, 3]
["ab", "ab", "ab"] 2
(1, "a") (2, "b")
1
1
[3, 2, 1] [6, 4, 2] 10 true
0 2
1 1
[5, 4] [1, 2, 3, 4, 5] ["2a", "1b"]
Optional(4)
[1, 2, 3] 5
[2, 4]
0 0; 0 1; 1 0; 1 1; 
[1, 2, 3] ["a!"]
3
a b
6
[9, 8] ["x", "y"] [9, 8]
*/
