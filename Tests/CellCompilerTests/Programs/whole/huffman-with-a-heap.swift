import Foundation

struct Heap<Element> {
  private var items: [Element] = []
  private let precedes: (Element, Element) -> Bool
  init(by precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }
  init<S: Sequence>(_ elements: S, by precedes: @escaping (Element, Element) -> Bool) where S.Element == Element {
    self.init(by: precedes)
    for e in elements { insert(e) }
  }
  var count: Int { items.count }
  var top: Element? { items.first }
  mutating func insert(_ element: Element) {
    items.append(element)
    var child = items.count - 1
    while case let parent = (child - 1) / 2, child > 0, precedes(items[child], items[parent]) {
      items.swapAt(child, parent)
      child = parent
    }
  }
  mutating func pop() -> Element? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    defer { sift() }
    return items.removeLast()
  }
  private mutating func sift() {
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < items.count }
      guard let best = children.min(by: { precedes(items[$0], items[$1]) }), precedes(items[best], items[parent]) else { return }
      items.swapAt(best, parent)
      parent = best
    }
  }
}

final class Node {
  let weight: Int
  let smallest: Character
  enum Content { case symbol(Character), branch(Node, Node) }
  let content: Content
  init(_ symbol: Character, weight: Int) { content = .symbol(symbol); smallest = symbol; self.weight = weight }
  init(_ left: Node, _ right: Node) {
    content = .branch(left, right)
    weight = left.weight + right.weight
    smallest = min(left.smallest, right.smallest)
  }
}

extension Node: Comparable {
  static func == (a: Node, b: Node) -> Bool { a === b }
  static func < (a: Node, b: Node) -> Bool { (a.weight, a.smallest) < (b.weight, b.smallest) }
}

struct Huffman {
  enum Failure: Error { case emptyText, unknownSymbol(Character), truncated(rest: String) }
  let root: Node
  let codes: [Character: String]

  init(_ text: String) throws {
    let weights = text.reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
    guard !weights.isEmpty else { throw Failure.emptyText }
    var heap = Heap(weights.map { Node($0.key, weight: $0.value) }, by: <)
    while heap.count > 1, let a = heap.pop(), let b = heap.pop() { heap.insert(Node(a, b)) }
    root = heap.top!
    var table: [Character: String] = [:]
    func walk(_ node: Node, _ prefix: String) {
      switch node.content {
      case .symbol(let c): table[c] = prefix.isEmpty ? "0" : prefix
      case .branch(let l, let r): walk(l, prefix + "0"); walk(r, prefix + "1")
      }
    }
    walk(root, "")
    codes = table
  }

  func encode(_ text: String) throws -> String {
    try text.map { c in
      guard let code = codes[c] else { throw Failure.unknownSymbol(c) }
      return code
    }.joined()
  }

  func decode(_ bits: String) throws -> String {
    if case .symbol(let only) = root.content { return String(repeating: only, count: bits.count) }
    var node = root, output = "", pending = ""
    for bit in bits {
      pending.append(bit)
      if case .branch(let left, let right) = node.content { node = bit == "0" ? left : right }
      if case .symbol(let c) = node.content { output.append(c); node = root; pending = "" }
    }
    guard pending.isEmpty else { throw Failure.truncated(rest: pending) }
    return output
  }
}

func bytes(_ bits: String) -> [UInt8] {
  stride(from: 0, to: bits.count, by: 8).map { start in
    let chunk = bits.dropFirst(start).prefix(8)
    return UInt8(chunk + String(repeating: "0", count: 8 - chunk.count), radix: 2)!
  }
}

let text = "she sells sea shells by the sea shore"
let coder = try Huffman(text)
for (symbol, code) in coder.codes.sorted(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) {
  print(symbol == " " ? "␣" : symbol, code)
}
let bits = try coder.encode(text)
print(bits.count, "bits instead of", text.utf8.count * 8, String(format: "(%.1f%%)", 100 * Double(bits.count) / Double(text.utf8.count * 8)))
print(try coder.decode(bits) == text, bytes(bits).prefix(6).map { String($0, radix: 16, uppercase: true) })
let entropy = Dictionary(grouping: text, by: { $0 }).values.map { Double($0.count) / Double(text.count) }.sorted().reduce(0) { $0 - $1 * log2($1) }
print(String(format: "entropy %.3f, mean length %.3f", entropy, Double(bits.count) / Double(text.count)))
let single = try Huffman("aaaa")
print(single.codes, try single.decode(single.encode("aaa")))
for attempt in [{ try Huffman("").codes.description }, { try coder.encode("shy zebra") }, { try coder.decode(String(bits.dropLast())) }] {
  do { print(try attempt()) }
  catch Huffman.Failure.truncated(let rest) { print("truncated, left \(rest)") }
  catch { print("failed:", error) }
}
var letters = Heap("priority".map { $0 }, by: >)
var drained = ""
while let c = letters.pop() { drained.append(c) }
print(drained, letters.top == nil)
/* output:
e 00
s 10
␣ 110
h 010
l 011
a 11101
y 11100
b 111100
o 111101
r 111110
t 111111
114 bits instead of 296 (38.5%)
true ["91", "A1", "BB", "47", "74", "86"]
entropy 3.012, mean length 3.081
["a": "0"] aaa
failed: emptyText
failed: unknownSymbol("z")
truncated, left 0
ytrrpoii true
*/
