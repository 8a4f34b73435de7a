// sequences & lazies & iterators & custom collections
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n < 0 { return nil }; defer { n -= 1 }; return n } }
print(Array(Countdown(n: 3)), Countdown(n: 4).filter { $0 % 2 == 0 }, Countdown(n: 2).reversed(), Countdown(n: 5).prefix(2).map { $0 }, Countdown(n: 3).reduce(0, +))
struct Fib: Sequence { func makeIterator() -> AnyIterator<Int> { var (a, b) = (0, 1); return AnyIterator { defer { (a, b) = (b, a + b) }; return a } } }
print(Array(Fib().prefix(10)), Fib().lazy.filter { $0 % 2 == 0 }.map { $0 * 10 }.prefix(4).reduce(0, +), Fib().first { $0 > 100 }!, Array(Fib().prefix { $0 < 20 }), Array(Fib().dropFirst(3).prefix(2)))
struct Ring<T>: Collection { private var a: [T]; init(_ a: [T]) { self.a = a }; var startIndex: Int { 0 }; var endIndex: Int { a.count }; func index(after i: Int) -> Int { i + 1 }; subscript(i: Int) -> T { a[((i % a.count) + a.count) % a.count] } }
let r = Ring(["a", "b", "c"]); print(r.count, r[4], r[-1], r.first!, r.map { $0.uppercased() }, r.firstIndex(of: "b")!, r.isEmpty, r.indices.count, r.dropFirst().joined(), Array(r.prefix(2)), r.contains("c"), r.min()!)
struct Grid: RandomAccessCollection { let w: Int, h: Int; var startIndex: Int { 0 }; var endIndex: Int { w * h }; subscript(i: Int) -> (x: Int, y: Int) { (i % w, i / w) } }
print(Grid(w: 2, h: 2).map { "\($0.x),\($0.y)" }, Grid(w: 3, h: 3).last!, Grid(w: 3, h: 2).count, Grid(w: 2, h: 3).reversed().first!.y, Array(Grid(w: 2, h: 2)[1..<3].map(\.x)))
let big = (1...1_000_000).lazy.filter { $0 % 7 == 0 }.map { $0 * $0 }; print(big.first!, Array(big.prefix(3)), big.dropFirst(2).first!)
print(Array(zip([1, 2, 3].lazy.map { $0 * 2 }, "abc")).map { "\($0)\($1)" }, Array([1, 2, 3].lazy.reversed()))
for (i, x) in stride(from: 1.0, to: 2, by: 0.5).enumerated() { print(i, x) }
var it = [10, 20, 30].makeIterator(); _ = it.next(); while let x = it.next() { print(x, terminator: ",") }; print()
print([1, 2, 3, 4, 5].chunked(2), [1, 2, 3].pairs().map { "\($0.0)-\($0.1)" }, [5, 3, 9].argmax!, Array([1, 2, 3].cycled().prefix(5)), [1, 1, 2, 3, 3].runs().map { "\($0.value)x\($0.count)" })
extension Array { func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } 
  func pairs() -> [(Element, Element)] { indices.flatMap { i in self[(i + 1)...].map { (self[i], $0) } } } }
extension Array where Element: Comparable { var argmax: Index? { indices.max { self[$0] < self[$1] } } }
extension Collection { func cycled() -> AnySequence<Element> { AnySequence { () -> AnyIterator<Element> in var i = self.startIndex; return AnyIterator { guard !self.isEmpty else { return nil }; if i == self.endIndex { i = self.startIndex }; defer { i = self.index(after: i) }; return self[i] } } } }
extension Sequence where Element: Equatable { func runs() -> [(value: Element, count: Int)] { reduce(into: []) { out, x in if let last = out.last, last.value == x { out[out.count - 1].count += 1 } else { out.append((x, 1)) } } } }
extension Sequence { func sum<T: Numeric>(of f: (Element) -> T) -> T { reduce(0) { $0 + f($1) } }; func sorted<V: Comparable>(by key: KeyPath<Element, V>, descending: Bool = false) -> [Element] { sorted { descending ? $0[keyPath: key] > $1[keyPath: key] : $0[keyPath: key] < $1[keyPath: key] } }; func grouped<K: Hashable>(by f: (Element) -> K) -> [K: [Element]] { Dictionary(grouping: self, by: f) } }
print(["a", "bbb", "cc"].sum { $0.count }, ["a", "bbb", "cc"].sorted(by: \.count, descending: true), ["a", "bbb", "cc"].sum(of: { Double($0.count) / 2 }), [1, 2, 3, 4].grouped { $0 % 2 == 0 ? "even" : "odd" }["odd"]!)
let a = [5, 1, 4]; print(a.sorted(), a.sorted(by: >), a.max()!, a.min()!, a.firstIndex(of: 4)!, a.contains(1), a.count, a.first!, a.last!, a.reversed() as [Int], a + [1], a.dropLast(), a.suffix(2), a.indices, a.enumerated().map { $0 * $1 }, a.allSatisfy { $0 > 0 }, a.isEmpty, a.startIndex, a.split(separator: 1), a.elementsEqual([5, 1, 4]), a.starts(with: [5]), a.lexicographicallyPrecedes([6]))
var m = a; m.append(contentsOf: [7, 8]); m.insert(0, at: 0); m.remove(at: 1); m.removeAll { $0 > 7 }; m.swapAt(0, 1); m.reverse(); m[1...2] = [100]; m += [1, 2]; print(m, m.removeFirst(), m.removeLast(), m, m.popLast() ?? 0, m); m.sort(); m.removeSubrange(0..<1); print(m, Array(m[...0]), m.capacity >= 1); m.replaceSubrange(0..<1, with: [7, 7]); print(m, m.lastIndex(of: 7)!, m.partition { $0 > 50 }, m)
let s: Set = [3, 1, 2]; let s2: Set = [2, 3, 4]; print(s.union(s2).sorted(), s.intersection(s2).sorted(), s.subtracting(s2).sorted(), s.symmetricDifference(s2).sorted(), s.isSubset(of: [1, 2, 3, 4]), s.isDisjoint(with: [9]), s.contains(2), s.count, s.map { $0 * 2 }.sorted(), s.filter { $0 > 1 }.sorted(), s == [1, 2, 3])
/* output:
[3, 2, 1, 0] [4, 2, 0] [0, 1, 2] [5, 4] 6
[0, 1, 1, 2, 3, 5, 8, 13, 21, 34] 440 144 [0, 1, 1, 2, 3, 5, 8, 13] [2, 3]
3 b c a ["A", "B", "C"] 1 false 3 bc ["a", "b"] true a
["0,0", "1,0", "0,1", "1,1"] (x: 2, y: 2) 6 2 [1, 0]
49 [49, 196, 441] 441
["2a", "4b", "6c"] [3, 2, 1]
0 1.0
1 1.5
20,30,
[[1, 2], [3, 4], [5]] ["1-2", "1-3", "2-3"] 2 [1, 2, 3, 1, 2] ["1x2", "2x1", "3x2"]
6 ["bbb", "cc", "a"] 3.0 [1, 3]
[1, 4, 5] [5, 4, 1] 5 1 2 true 3 5 4 [4, 1, 5] [5, 1, 4, 1] [5, 1] [1, 4] 0..<3 [0, 1, 8] true false 0 [ArraySlice([5]), ArraySlice([4])] true true true
[7, 100, 1, 1, 2] 7 2 [100, 1, 1] 1 [100, 1]
[100] [100] true
[7, 7] 1 2 [7, 7]
[1, 2, 3, 4] [2, 3] [1] [1, 4] true true true 3 [2, 4, 6] [2, 3] true
*/
