// sequences of own
struct Fib: Sequence, IteratorProtocol { var a = 0, b = 1; mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
print(Array(Fib().prefix(8)), Fib().first { $0 > 50 }!)
struct Grid<T>: Collection { let w: Int; var xs: [T]; var startIndex: Int { 0 }; var endIndex: Int { xs.count }; func index(after i: Int) -> Int { i + 1 }; subscript(i: Int) -> T { xs[i] } }
let g = Grid(w: 2, xs: ["a", "b", "c"])
print(g.count, g.first!, g.map { $0.uppercased() }, g.dropFirst().first!, g.isEmpty, Array(g.enumerated()).map { "\($0.offset)\($0.element)" }, g.contains("b"), g.firstIndex(of: "c")!, g.joined())
extension Sequence { func chunks(_ n: Int) -> [[Element]] { var out: [[Element]] = []; for x in self { if let l = out.last, l.count < n { out[out.count - 1].append(x) } else { out.append([x]) } }; return out }
  func grouped<K: Hashable>(_ k: (Element) -> K) -> [K: [Element]] { Dictionary(grouping: self, by: k) } }
print((1...7).chunks(3), "hello".chunks(2), g.chunks(2), (1...5).grouped { $0 % 2 }.sorted { $0.key < $1.key }.map(\.value))
extension Collection where Element: BinaryFloatingPoint { var mean: Element? { isEmpty ? nil : reduce(0, +) / Element(count) } }
print([1.0, 2, 4].mean!, [Float]().mean as Any, [0.5][...].mean!)
struct Countdown: Sequence { let n: Int; func makeIterator() -> AnyIterator<Int> { var k = n; return AnyIterator { k > 0 ? { k -= 1; return k + 1 }() : nil } } }
print(Countdown(n: 3).map { $0 }, Countdown(n: 2).reversed(), Countdown(n: 4).sorted(), Countdown(n: 3).min()!, zip(Countdown(n: 2), "ab").map { "\($0)\($1)" })
var it = Fib().makeIterator()
print(it.next()!, it.next()!, it.next()!)
print(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }.map { $0 }, sequence(state: 3) { (s: inout Int) -> Int? in s -= 1; return s >= 0 ? s : nil }.map { $0 })
for (a, b) in zip(g, g.dropFirst()) { print(a, b) }
print(Array(stride(from: 10, through: 0, by: -5)), [3, 1, 2].sorted().reversed().map { $0 }, Array([1, 2, 3].reversed().dropLast()), [[1], [2, 3]].flatMap { $0 }, [1, 2, 3, 4].split { $0 == 3 }.map(Array.init), (0..<3).allSatisfy { $0 < 3 })

/* output:
[0, 1, 1, 2, 3, 5, 8, 13] 55
3 a ["A", "B", "C"] b false ["0a", "1b", "2c"] true 2 abc
[[1, 2, 3], [4, 5, 6], [7]] [["h", "e"], ["l", "l"], ["o"]] [["a", "b"], ["c"]] [[2, 4], [1, 3, 5]]
2.3333333333333335 nil 0.5
[3, 2, 1] [1, 2] [1, 2, 3, 4] 1 ["2a", "1b"]
0 1 1
[1, 3, 9, 27, 81, 243] [2, 1, 0]
a b
b c
[10, 5, 0] [3, 2, 1] [3, 2] [1, 2, 3] [[1, 2], [4]] true
*/
