import Foundation
struct Permissions: OptionSet, CustomStringConvertible { let rawValue: UInt8; static let read = Self(rawValue: 1), write = Self(rawValue: 1 << 1), run = Self(rawValue: 4); static let all: Permissions = [.read, .write, .run]
  var description: String { let n: [(Permissions, String)] = [(.read, "r"), (.write, "w"), (.run, "x")]; return n.map { contains($0.0) ? $0.1 : "-" }.joined() } }
var p: Permissions = [.read]; p.insert(.run); print(p, p.contains(.write), Permissions.all.subtracting(p), p.union(.write) == .all, p.isSubset(of: .all), Permissions([]).isEmpty, p.rawValue)
@dynamicMemberLookup struct Bag { var items: [String: Int] = [:]; subscript(dynamicMember k: String) -> Int { get { items[k, default: 0] } set { items[k] = newValue } } ; subscript(_ ks: String...) -> [Int] { ks.map { items[$0] ?? -1 } } }
var bag = Bag(); bag.apples = 3; bag.apples += 2; print(bag.apples, bag.pears, bag["apples", "x"])
struct Celsius { var deg: Double { didSet { deg = max(deg, -273.15) } }; var f: Double { get { deg * 9 / 5 + 32 } set { deg = (newValue - 32) * 5 / 9 } }; lazy var cached: String = { "c\(self.deg)" }(); static var count = 0; init(_ d: Double) { deg = d; Self.count += 1 } ; init?(text: String) { guard let d = Double(text) else { return nil }; self.init(d) } }
var t = Celsius(100); t.f = 32; print(t.deg, t.f, t.cached); t.deg = -500; print(t.deg, t.cached, Celsius.count, Celsius(text: "x") == nil, Celsius(text: "5")!.f)
class Tree<K: Comparable, V> { private indirect enum N { case leaf, node(N, K, V, N) }; private var root = N.leaf
  private func ins(_ n: N, _ k: K, _ v: V) -> N { switch n { case .leaf: .node(.leaf, k, v, .leaf); case let .node(l, x, y, r): k < x ? .node(ins(l, k, v), x, y, r) : k > x ? .node(l, x, y, ins(r, k, v)) : .node(l, k, v, r) } }
  subscript(k: K) -> V? { get { var n = root; while case let .node(l, x, v, r) = n { if k == x { return v }; n = k < x ? l : r }; return nil } set { if let newValue { root = ins(root, k, newValue) } } }
  func walk(_ f: (K, V) throws -> Void) rethrows { func go(_ n: N) throws { if case let .node(l, k, v, r) = n { try go(l); try f(k, v); try go(r) } }; try go(root) }
  var depth: Int { func d(_ n: N) -> Int { if case let .node(l, _, _, r) = n { 1 + max(d(l), d(r)) } else { 0 } }; return d(root) } }
let tree = Tree<String, Int>(); for (i, w) in "the quick brown fox the end".split(separator: " ").enumerated() { tree[String(w)] = i }
tree.walk { print("\($0)=\($1)", terminator: " ") }; print(tree.depth, tree["fox"] ?? -1, tree["cat"] as Any)
final class Trie { var kids: [Character: Trie] = [:], end = false; func insert(_ w: some Sequence<Character>) { var n = self; for c in w { if let k = n.kids[c] { n = k } else { let k = Trie(); n.kids[c] = k; n = k } }; n.end = true }
  func words(_ prefix: String = "") -> [String] { var n = self; for c in prefix { guard let k = n.kids[c] else { return [] }; n = k }; func go(_ n: Trie, _ s: String) -> [String] { (n.end ? [s] : []) + n.kids.sorted { $0.key < $1.key }.flatMap { go($1, s + String($0)) } }; return go(n, prefix) } }
let trie = Trie(); ["кот", "котик", "кит", "cat"].forEach { trie.insert($0) }; print(trie.words("ко"), trie.words(), trie.words("x"))
print(type(of: trie), type(of: tree), "\(type(of: p))", String(describing: Celsius.self), [Int?].self, (Int, String).self, type(of: { (x: Int) in "\(x)" }(1)))
protocol Visitor { associatedtype R; func number(_ n: Int) -> R; func add(_ a: R, _ b: R) -> R }
indirect enum E { case n(Int), add(E, E); func accept<V: Visitor>(_ v: V) -> V.R { switch self { case .n(let x): v.number(x); case .add(let a, let b): v.add(a.accept(v), b.accept(v)) } } }
struct Eval: Visitor { func number(_ n: Int) -> Int { n }; func add(_ a: Int, _ b: Int) -> Int { a + b } }
struct Show: Visitor { func number(_ n: Int) -> String { "\(n)" }; func add(_ a: String, _ b: String) -> String { "(\(a) + \(b))" } }
let e = E.add(.n(1), .add(.n(2), .n(3))); print(e.accept(Eval()), e.accept(Show()), e)
struct Version: Comparable, LosslessStringConvertible, Hashable { var parts: [Int]; init?(_ d: String) { let p = d.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }; guard !p.isEmpty, !p.contains(nil) else { return nil }; parts = p.compactMap { $0 } }
  var description: String { parts.map(String.init).joined(separator: ".") }; static func < (a: Version, b: Version) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) } }
print(["1.10", "1.2", "x", "1.2.1", ""].compactMap(Version.init).sorted(), Version("1.2")! < Version("1.10")!, String(Version("3.4")!))
let grid = """
#..#
.##.
""".split(separator: "\n").map(Array.init)
print(grid.map { String($0.reversed()) }, grid.joined().count { $0 == "#" }, zip(grid[0], grid[1]).map { "\($0)\($1)" })

/* output:
r-x false -w- true true true 5
5 0 [5, -1]
0.0 32.0 c0.0
-273.15 c0.0 1 true 41.0
brown=2 end=5 fox=3 quick=1 the=4 5 3 nil
["кот", "котик"] ["cat", "кит", "кот", "котик"] []
Trie Tree<String, Int> Permissions Celsius Array<Optional<Int>> (Int, String) String
6 (1 + (2 + 3)) add(main.E.n(1), main.E.add(main.E.n(2), main.E.n(3)))
[1.2, 1.2.1, 1.10] true 3.4
["#..#", ".##."] 4 ["#.", ".#", ".#", "#."]
*/
