struct Tree<Key: Comparable, Value> {
  indirect enum Node { case leaf, node(Node, Key, Value, Node, Int) }
  private var root = Node.leaf
  var count: Int { Self.size(root) }
  private static func size(_ n: Node) -> Int { if case .node(_, _, _, _, let s) = n { return s } else { return 0 } }
  private static func make(_ l: Node, _ k: Key, _ v: Value, _ r: Node) -> Node { .node(l, k, v, r, size(l) + size(r) + 1) }
  private static func insert(_ n: Node, _ k: Key, _ v: Value) -> Node {
    guard case let .node(l, nk, nv, r, _) = n else { return make(.leaf, k, v, .leaf) }
    if k < nk { return make(insert(l, k, v), nk, nv, r) }
    if k > nk { return make(l, nk, nv, insert(r, k, v)) }
    return make(l, k, v, r)
  }
  subscript(key: Key) -> Value? {
    get { var n = root; while case let .node(l, k, v, r, _) = n { if key == k { return v }; n = key < k ? l : r }; return nil }
    set { if let v = newValue { root = Self.insert(root, key, v) } }
  }
  func forEach(_ f: (Key, Value) throws -> Void) rethrows {
    func walk(_ n: Node) throws { if case let .node(l, k, v, r, _) = n { try walk(l); try f(k, v); try walk(r) } }
    try walk(root)
  }
}
extension Tree: Sequence {
  struct Iterator: IteratorProtocol { var stack: [Node] = []
    init(_ n: Node) { push(n) }
    mutating func push(_ n: Node) { var n = n; while case let .node(l, _, _, _, _) = n { stack.append(n); n = l } }
    mutating func next() -> (key: Key, value: Value)? { guard case let .node(_, k, v, r, _)? = stack.popLast() else { return nil }; push(r); return (k, v) } }
  func makeIterator() -> Iterator { Iterator(root) }
}
extension Tree: ExpressibleByDictionaryLiteral { init(dictionaryLiteral e: (Key, Value)...) { self.init(); for (k, v) in e { self[k] = v } } }
var t: Tree = ["m": 1, "c": 2, "x": 3, "a": 4]
t["z"] = 5; t["c"] = 22; t["c"]! += 1
let copy = t; t["q"] = 0
print(t.count, copy.count, t["c"]!, t["nope"] as Any)
for (k, v) in t { print(k, v, terminator: " ") }
print()
t.forEach { k, v in if v > 3 { print("big", k) } }
print(t.map(\.key).joined(), t.filter { $0.value % 2 == 0 }.map { $0.key }, t.reduce(0) { $0 + $1.value }, t.first { $0.key > "c" }!)
struct Stop: Error {}
do { try t.forEach { k, _ in if k == "m" { throw Stop() }; print(k) } } catch { print(error) }
print(t.sorted { $0.value > $1.value }.map { "\($0.key)=\($0.value)" }, t.min { $0.value < $1.value }!.key, t.contains { $0.key == "x" })
let lazyKeys = t.lazy.map(\.key).filter { $0 < "n" }
print(Array(lazyKeys), t.dropFirst(2).map(\.value), t.prefix(2).map(\.key), Array(t.enumerated()).map { $0.offset })

/* output:
6 5 23 nil
a 4 c 23 m 1 q 0 x 3 z 5 
big a
big c
big z
acmqxz ["a", "q"] 36 (key: "m", value: 1)
a
c
Stop()
["c=23", "z=5", "a=4", "x=3", "m=1", "q=0"] q true
["a", "c", "m"] [1, 0, 3, 5] ["a", "c"] [0, 1, 2, 3, 4, 5]
*/
