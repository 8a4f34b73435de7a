// Huffman + bit IO
indirect enum Tree: Comparable { case leaf(Character, Int), node(Tree, Tree)
  var weight: Int { switch self { case let .leaf(_, w): w; case let .node(l, r): l.weight + r.weight } }
  var least: Character { switch self { case .leaf(let c, _): c; case let .node(l, r): min(l.least, r.least) } }
  static func < (a: Tree, b: Tree) -> Bool { a.weight != b.weight ? a.weight < b.weight : a.least < b.least }
  func codes(_ prefix: String = "") -> [(Character, String)] { switch self { case .leaf(let c, _): [(c, prefix.isEmpty ? "0" : prefix)]; case let .node(l, r): l.codes(prefix + "0") + r.codes(prefix + "1") } } }
struct Heap<T> { private var xs: [T] = []; let before: (T, T) -> Bool
  init(_ items: some Sequence<T>, by before: @escaping (T, T) -> Bool) { self.before = before; for i in items { push(i) } }
  var count: Int { xs.count }
  mutating func push(_ x: T) { xs.append(x); var i = xs.endIndex - 1; while i > 0, case let p = (i - 1) / 2, before(xs[i], xs[p]) { xs.swapAt(i, p); i = p } }
  mutating func pop() -> T? { guard let first = xs.first else { return nil }; let last = xs.removeLast(); if xs.isEmpty { return first }; xs[0] = last; var i = 0
    while true { let kids = [2 * i + 1, 2 * i + 2].filter { $0 < xs.count }; guard let k = kids.min(by: { before(xs[$0], xs[$1]) }), before(xs[k], xs[i]) else { break }; xs.swapAt(i, k); i = k }
    return first } }
let text = "абракадабра!"
let freq = text.reduce(into: [:]) { $0[$1, default: 0] += 1 }
var heap = Heap(freq.map { Tree.leaf($0, $1) }, by: <)
while heap.count > 1 { let a = heap.pop()!, b = heap.pop()!; heap.push(.node(a, b)) }
let tree = heap.pop()!
let table = Dictionary(uniqueKeysWithValues: tree.codes())
for (c, code) in table.sorted(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) { print("\(c) \(freq[c]!) \(code)") }
let bits = text.map { table[$0]! }.joined()
var bytes: [UInt8] = []
var rest = Substring(bits)
while !rest.isEmpty { let chunk = rest.prefix(8); bytes.append(UInt8(chunk + String(repeating: "0", count: 8 - chunk.count), radix: 2)!); rest = rest.dropFirst(8) }
print(bits.count, bytes.map { String($0, radix: 16) })
var node = tree, decoded = ""
for b in bits { if case let .node(l, r) = node { node = b == "0" ? l : r }; if case .leaf(let c, _) = node { decoded.append(c); node = tree } }
print(decoded == text, decoded)

/* output:
а 5 0
б 2 110
к 1 100
р 2 111
! 1 1010
д 1 1011
28 ["6e", "8b", "6e", "a0"]
true абракадабра!
*/
