// Iterators and sequences of one's own
struct Fib: Sequence { 
  let count: Int
  func makeIterator() -> FibIterator { FibIterator(left: count) }
}
struct FibIterator: IteratorProtocol {
  var left: Int, a = 0, b = 1
  mutating func next() -> Int? {
    guard left > 0 else { return nil }
    left -= 1
    defer { (a, b) = (b, a + b) }
    return a
  }
}
let f = Fib(count: 10)
print(f.map { $0 }, f.filter { $0 % 2 == 0 }, f.reduce(0, +), f.max()!, f.contains(21), Array(f.prefix(3)), f.sorted(by: >)[0])
print(f.first { $0 > 10 }!, f.allSatisfy { $0 < 100 }, f.dropFirst(7).map { $0 }, f.suffix(2), f.min()!, f.enumerated().map { $0.0 * $0.1 })
print(Array(zip(f, "abc")), f.reversed(), f.joinedText, Set(f).count, f.elementsEqual(f), f.starts(with: [0, 1, 1]))
extension Sequence { var joinedText: String { map { "\($0)" }.joined(separator: ">") } }
for (i, x) in f.enumerated() where i > 7 { print(i, x) }
var it = f.makeIterator(); _ = it.next(); _ = it.next()
var saved = it
print(it.next()!, it.next()!, saved.next()!)
final class Node { let v: Int; var next: Node?; init(_ v: Int, _ n: Node? = nil) { self.v = v; next = n } }
struct List: Sequence {
  var head: Node?
  func makeIterator() -> AnyIterator<Int> { var n = head; return AnyIterator { defer { n = n?.next }; return n?.v } }
}
let l = List(head: Node(1, Node(2, Node(3))))
print(l.map { $0 * 10 }, l.reduce(0, +), Array(l), l.contains(2))
for x in l { print(x, terminator: " ") }
print()
class Tree<T: Comparable> {
  var value: T, left: Tree?, right: Tree?
  init(_ v: T) { value = v }
  func insert(_ v: T) {
    if v < value { if let l = left { l.insert(v) } else { left = Tree(v) } }
    else { if let r = right { r.insert(v) } else { right = Tree(v) } }
  }
}
extension Tree: Sequence {
  func makeIterator() -> AnyIterator<T> {
    var stack: [Tree] = []; var node: Tree? = self
    return AnyIterator {
      while let n = node { stack.append(n); node = n.left }
      guard let n = stack.popLast() else { return nil }
      node = n.right
      return n.value
    }
  }
}
let t = Tree(5); [3, 8, 1, 4].forEach { t.insert($0) }
print(Array(t), t.min()!, t.map { $0 * 2 }, t.first { $0 > 3 }!)
struct Chunks<Base: Collection>: Sequence, IteratorProtocol where Base.Index == Int {
  let base: Base; let size: Int; var at = 0
  init(_ b: Base, _ n: Int) { base = b; size = n }
  mutating func next() -> [Base.Element]? {
    guard at < base.count else { return nil }
    defer { at += size }
    return base.dropFirst(at).prefix(size).map { $0 }
  }
}
print(Array(Chunks([1, 2, 3, 4, 5], 2)), Chunks(["a", "b"], 1).map(\.count))
extension Array {
  func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }
  func pairs() -> AnySequence<(Element, Element)> { AnySequence(zip(self, dropFirst())) }
}
print([1, 2, 3, 4, 5].chunked(2), [1, 2, 3].pairs().map { $0.0 + $0.1 })
func primes() -> AnyIterator<Int> {
  var found: [Int] = []; var n = 1
  return AnyIterator { repeat { n += 1 } while found.contains { n % $0 == 0 }; found.append(n); return n }
}
print(Array(primes().prefix(8)), primes().first { $0 > 20 }!)
let p = primes(); print(p.next()!, p.next()!, p.next()!)
func interleave<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [A.Element] where A.Element == B.Element {
  var x = a.makeIterator(), y = b.makeIterator(), out: [A.Element] = []
  while let i = x.next(), let j = y.next() { out += [i, j] }
  return out
}
print(interleave([1, 2], 10...20), interleave("ab", "xy"), interleave(Fib(count: 2), [7, 8]))
var gen = [1, 2, 3, 4].makeIterator()
while let a = gen.next(), let b = gen.next() { print(a, b) }
print(AnyIterator([1, 2].makeIterator()).map { $0 }, AnySequence(1...3).dropFirst().map { $0 }, AnySequence { f.makeIterator() }.reduce(0, +))
for x in sequence(state: 10, next: { (s: inout Int) -> Int? in s -= 3; return s > 0 ? s : nil }) { print(x, terminator: " ") }
print()
for (a, b) in zip(sequence(first: 1, next: { $0 * 3 }), ["x", "y"]) { print(a, b) }
/* output:
[0, 1, 1, 2, 3, 5, 8, 13, 21, 34] [0, 2, 8, 34] 88 34 true [0, 1, 1] 34
13 true [13, 21, 34] [21, 34] 0 [0, 1, 2, 6, 12, 25, 48, 91, 168, 306]
[(0, "a"), (1, "b"), (1, "c")] [34, 21, 13, 8, 5, 3, 2, 1, 1, 0] 0>1>1>2>3>5>8>13>21>34 9 true true
8 21
9 34
1 2 1
[10, 20, 30] 6 [1, 2, 3] true
1 2 3 
[1, 3, 4, 5, 8] 1 [2, 6, 8, 10, 16] 4
[[1, 2], [3, 4], [5]] [1, 1]
[[1, 2], [3, 4], [5]] [3, 5]
[2, 3, 5, 7, 11, 13, 17, 19] 23
2 3 5
[1, 10, 2, 11] ["a", "x", "b", "y"] [0, 7, 1, 8]
1 2
3 4
[1, 2] [2, 3] 88
7 4 1 
1 x
3 y
*/
