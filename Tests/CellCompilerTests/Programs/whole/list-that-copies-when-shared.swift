// generics, associated types, linked list
protocol Container<Item> { associatedtype Item; var count: Int { get }; mutating func add(_ x: Item); subscript(i: Int) -> Item { get } }
extension Container { var isEmpty: Bool { count == 0 }; var last: Item? { isEmpty ? nil : self[count - 1] } }
extension Container where Item: Comparable { func maximum() -> Item? { (0..<count).map { self[$0] }.max() } }
final class Node<T> { var value: T; var next: Node?; init(_ v: T, next: Node? = nil) { value = v; self.next = next } }
struct LinkedList<T>: Container, Sequence { private var head: Node<T>?; private var tail: Node<T>?; private(set) var count = 0
  init() {}
  init(_ s: some Sequence<T>) { for x in s { add(x) } }
  mutating func add(_ x: T) { copyIfShared(); let n = Node(x); if let t = tail { t.next = n } else { head = n }; tail = n; count += 1 }
  mutating func prepend(_ x: T) { copyIfShared(); head = Node(x, next: head); if tail == nil { tail = head }; count += 1 }
  mutating func reverse() { copyIfShared(); var prev: Node<T>?, cur = head; tail = head; while let n = cur { (cur, n.next, prev) = (n.next, prev, n) }; head = prev }
  private mutating func copyIfShared() { guard head != nil, !isKnownUniquelyReferenced(&head) else { return }; copies += 1
    var old = head; head = nil; tail = nil; while let n = old { let m = Node(n.value); if let t = tail { t.next = m } else { head = m }; tail = m; old = n.next } }
  subscript(i: Int) -> T { get { node(i).value } nonmutating set { node(i).value = newValue } }
  private func node(_ i: Int) -> Node<T> { precondition(i >= 0 && i < count); var n = head; for _ in 0..<i { n = n?.next }; return n! }
  struct Iterator: IteratorProtocol { var node: Node<T>?; mutating func next() -> T? { defer { node = node?.next }; return node?.value } }
  func makeIterator() -> Iterator { Iterator(node: head) } }
var copies = 0
extension LinkedList: CustomStringConvertible { var description: String { "(" + map { "\($0)" }.joined(separator: " -> ") + ")" } }
extension LinkedList: Equatable where T: Equatable { static func == (a: Self, b: Self) -> Bool { a.elementsEqual(b) } }
var l = LinkedList([3, 1, 2]); let k = l
l.prepend(9); l.reverse(); l[0] *= 10
print(l, k, copies, l == k, l.maximum()!, k.last!, l.contains(9), l.reduce(0, +), l.isEmpty)
func fill<C: Container>(_ c: inout C, with x: C.Item, times n: Int = 2) -> Int { for _ in 0..<n { c.add(x) }; return c.count }
print(fill(&l, with: 0), fill(&l, with: 5, times: 1), l)
let boxes: [any Container<Int>] = [l, k]
print(boxes.map(\.count), boxes[1][0])
struct Pair<A, B> { var a: A, b: B; func swapped() -> Pair<B, A> { .init(a: b, b: a) }; func map<C>(_ f: (A) throws -> C) rethrows -> Pair<C, B> { .init(a: try f(a), b: b) } }
let p = Pair(a: 1, b: "x").swapped().map { $0 + "!" }
print(p, type(of: p))
typealias IntPair<T> = Pair<Int, T>
let ip: IntPair<[String]> = .init(a: 1, b: ["z"])
print(ip.b, [ip.a, 2].sorted(by: >), zip(l, k).map { $0.0 - $0.1 })

/* output:
(20 -> 1 -> 3 -> 9) (3 -> 1 -> 2) 2 false 20 2 true 33 false
6 7 (20 -> 1 -> 3 -> 9 -> 0 -> 0 -> 5)
[7, 3] 3
Pair<String, Int>(a: "x!", b: 1) Pair<String, Int>
["z"] [2, 1] [17, 0, 1]
*/
