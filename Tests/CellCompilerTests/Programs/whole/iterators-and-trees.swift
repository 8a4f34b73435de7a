struct Countdown: Sequence { let from: Int; func makeIterator() -> some IteratorProtocol<Int> { var n = from; return AnyIterator { n > 0 ? { defer { n -= 1 }; return n }() : nil } } }
print(Array(Countdown(from: 3)), Countdown(from: 4).map { $0 * $0 }, Countdown(from: 5).reduce(0, +))
struct Tree<T: Comparable>: Sequence { indirect enum Node { case leaf, node(Node, T, Node) }; private var root = Node.leaf
  mutating func insert(_ x: T) { root = Self.insert(x, root) }
  private static func insert(_ x: T, _ n: Node) -> Node { switch n { case .leaf: return .node(.leaf, x, .leaf); case let .node(l, v, r) where x < v: return .node(insert(x, l), v, r); case let .node(l, v, r) where x > v: return .node(l, v, insert(x, r)); case .node: return n } }
  struct Iter: IteratorProtocol { var stack: [(T, Node)] = []; init(_ n: Node) { push(n) }; private mutating func push(_ n: Node) { var n = n; while case let .node(l, v, r) = n { stack.append((v, r)); n = l } }
    mutating func next() -> T? { guard let (v, r) = stack.popLast() else { return nil }; push(r); return v } }
  func makeIterator() -> Iter { Iter(root) }
  var depth: Int { func d(_ n: Node) -> Int { if case let .node(l, _, r) = n { return 1 + Swift.max(d(l), d(r)) }; return 0 }; return d(root) } }
extension Tree: ExpressibleByArrayLiteral { init(arrayLiteral xs: T...) { xs.forEach { insert($0) } } }
var t: Tree = [5, 2, 8, 1, 9, 2]; print(Array(t), t.depth, t.contains(8), t.min()!, t.sorted(by: >), t.first { $0 > 4 } ?? 0)
t.insert(7); for (i, x) in t.enumerated() where i.isMultiple(of: 2) { print(i, x, terminator: " ") }; print()
func primes() -> some Sequence<Int> { sequence(state: [Int]()) { (found: inout [Int]) -> Int? in var c = (found.last ?? 1) + 1; while found.contains(where: { c % $0 == 0 }) { c += 1 }; found.append(c); return c } }
print(Array(primes().prefix(8)), primes().first { $0 > 50 }!)
let collatz = sequence(first: 6) { $0 == 1 ? nil : $0.isMultiple(of: 2) ? $0 / 2 : 3 * $0 + 1 }; print(Array(collatz), collatz.max()!)
extension Sequence { func chunked(_ n: Int) -> [[Element]] { var out: [[Element]] = [], cur: [Element] = []; for x in self { cur.append(x); if cur.count == n { out.append(cur); cur.removeAll(keepingCapacity: true) } }; if !cur.isEmpty { out.append(cur) }; return out }
  func scan<R>(_ i: R, _ f: (R, Element) throws -> R) rethrows -> [R] { var r = i; return try map { r = try f(r, $0); return r } }
  func windows(_ n: Int) -> AnySequence<[Element]> { let a = Array(self); return AnySequence((0..<Swift.max(0, a.count - n + 1)).lazy.map { Array(a[$0..<$0 + n]) }) } }
print((1...7).chunked(3), [1, 2, 3].scan(0, +), Array("abcd".windows(2)).map { String($0) })
struct ZipLongest<A: Sequence, B: Sequence>: Sequence, IteratorProtocol { var a: A.Iterator, b: B.Iterator; init(_ a: A, _ b: B) { self.a = a.makeIterator(); self.b = b.makeIterator() }
  mutating func next() -> (A.Element?, B.Element?)? { let p = (a.next(), b.next()); if p.0 == nil && p.1 == nil { return nil }; return p } }
for (x, y) in ZipLongest([1, 2, 3], "ab") { print(x.map(String.init) ?? "-", y.map { String($0) } ?? "-", terminator: "; ") }; print()
var it = [1, 2, 3, 4].makeIterator(); while let x = it.next(), x < 3 { print(x, it.next() ?? 0) }
print([3, 1, 2].lazy.filter { $0 > 1 }.map { $0 * 10 }.first!, (1...).lazy.map { $0 * $0 }.prefix(while: { $0 < 30 }).reduce(0, +))
let nested = [[1, [2, 3]], [4]] as [Any]; func flat(_ x: Any) -> [Int] { if let i = x as? Int { return [i] }; if let a = x as? [Any] { return a.flatMap(flat) }; return [] }; print(flat(nested))
/* output:
[3, 2, 1] [16, 9, 4, 1] 15
[1, 2, 5, 8, 9] 3 true 1 [9, 8, 5, 2, 1] 5
0 1 2 5 4 8 
[2, 3, 5, 7, 11, 13, 17, 19] 53
[6, 3, 10, 5, 16, 8, 4, 2, 1] 16
[[1, 2, 3], [4, 5, 6], [7]] [1, 3, 6] ["ab", "bc", "cd"]
1 a; 2 b; 3 -; 
1 2
30 55
[1, 2, 3, 4]
*/
