indirect enum List<Element> {
  case empty
  case node(Element, List<Element>)
  func prepending(_ e: Element) -> List { .node(e, self) }
  var reversed: List { var out = List.empty; for e in self { out = out.prepending(e) }; return out }
}
extension List: Sequence {
  struct Iterator: IteratorProtocol {
    var rest: List<Element>
    mutating func next() -> Element? {
      guard case let .node(head, tail) = rest else { return nil }
      rest = tail
      return head
    }
  }
  func makeIterator() -> Iterator { Iterator(rest: self) }
}
extension List: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Element...) { self = elements.reversed().reduce(.empty) { $0.prepending($1) } }
}
extension List: Equatable where Element: Equatable {}
extension List: CustomStringConvertible { var description: String { "(" + map { "\($0)" }.joined(separator: " -> ") + ")" } }
let l: List = [1, 2, 3]
print(l, l.reversed, l == [1, 2, 3], l == l.reversed)
print(l.map { $0 * $0 }, l.contains(2), l.reduce(0, +), l.min()!)
let words: List<String> = ["x", "yy", "zzz"]
for (i, w) in words.enumerated() { print(i, w) }
if case .node(let h, .node(let second, _)) = words { print(h, second) }
final class Queue<T> {
  private class Node { let value: T; var next: Node?; init(_ v: T) { value = v } }
  private var head: Node?, tail: Node?
  private(set) var count = 0
  var isEmpty: Bool { head == nil }
  func push(_ v: T) {
    let n = Node(v)
    if let t = tail { t.next = n } else { head = n }
    tail = n
    count += 1
  }
  func pop() -> T? {
    defer { if head == nil { tail = nil } }
    guard let h = head else { return nil }
    head = h.next
    count -= 1
    return h.value
  }
  func drain() -> UnfoldSequence<T, Void> { sequence(state: ()) { _ in self.pop() } }
}
let q = Queue<String>()
"to be or not".split(separator: " ").forEach { q.push(String($0)) }
print(q.pop() ?? "-", q.count, Array(q.drain()), q.isEmpty)
/* output:
(1 -> 2 -> 3) (3 -> 2 -> 1) true false
[1, 4, 9] true 6 1
0 x
1 yy
2 zzz
x yy
to 3 ["be", "or", "not"] true
*/
