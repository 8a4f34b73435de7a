var it = sequence(first: 1, next: { $0 + 1 })
for _ in 0..<3 { print(it.next()!) }
let s = sequence(first: "a") { $0.count < 4 ? $0 + "b" : nil }
print(s.map { $0 }, Array(s).count, s.contains("abb"))
for (i, x) in sequence(first: 2, next: { $0 * $0 }).enumerated() { if i == 4 { break }; print(i, x) }
print(Array(sequence(first: 5, next: { $0 > 0 ? $0 - 1 : nil })), sequence(first: 1) { $0 * 10 }.prefix(3).reduce(0, +))
let lines = ["a=1", "b=2", "bad", "c=3"]
let parsed = lines.lazy.map { $0.split(separator: "=") }.filter { $0.count == 2 }.map { (String($0[0]), Int($0[1])!) }
print(Dictionary(uniqueKeysWithValues: parsed).sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
let found = (1...1_000_000).lazy.map { $0 * $0 }.first { $0 > 500 }
print(found!)
var calls = 0
let lz = [1, 2, 3, 4].lazy.filter { calls += 1; return $0 > 2 }
print(calls, lz.first!, calls, Array(lz), calls)
let nested = [[1, 2], [], [3]].lazy.flatMap { $0 }.map { $0 * 10 }
print(Array(nested), nested.contains(30))
struct Words: Sequence { let t: String; func makeIterator() -> AnyIterator<Substring> { var it = t.split(separator: " ").makeIterator(); return AnyIterator { it.next() } } }
for w in Words(t: "the cat sat") where w.count == 3 { print(w, terminator: ",") }
print(Words(t: "a b").map(String.init), Words(t: "x y x").reduce(into: [:]) { $0[$1, default: 0] += 1 }["x"]!)
var i2 = [10, 20].enumerated().makeIterator(); print(i2.next()!, i2.next()!.element, i2.next() == nil)
var ch = "hi".makeIterator(); while let c = ch.next() { print(c) }
var dIt = ["k": 1].makeIterator(); print(dIt.next()!)
func take<I: IteratorProtocol>(_ n: Int, _ it: inout I) -> [I.Element] { var o: [I.Element] = []; while o.count < n, let x = it.next() { o.append(x) }; return o }
var g = (1...).makeIterator(); print(take(2, &g), take(2, &g))
var e = AnyIterator([1, 2, 3, 4].makeIterator()); print(take(1, &e), take(2, &e), Array(e))
/* output:
1
2
3
["a", "ab", "abb", "abbb"] 4 true
0 2
1 4
2 16
3 256
[5, 4, 3, 2, 1, 0] 111
["a1", "b2", "c3"]
529
0 3 3 [3, 4] 7
[10, 20, 30] true
the,cat,sat,["a", "b"] 2
(offset: 0, element: 10) 20 true
h
i
(key: "k", value: 1)
[1, 2] [3, 4]
[1] [2, 3] [4]
*/
