indirect enum List<T> { case empty; case cons(T, List<T>) }
extension List: Sequence {
  struct Iterator: IteratorProtocol {
    var rest: List
    mutating func next() -> T? { guard case let .cons(h, t) = rest else { return nil }; rest = t; return h }
  }
  func makeIterator() -> Iterator { Iterator(rest: self) }
}
extension List: ExpressibleByArrayLiteral { init(arrayLiteral e: T...) { self = e.reversed().reduce(.empty) { .cons($1, $0) } } }
extension List: Equatable where T: Equatable {}
extension List: Hashable where T: Hashable {}
extension List: CustomStringConvertible { var description: String { "<" + map { "\($0)" }.joined(separator: " ") + ">" } }
extension List {
  var head: T? { if case .cons(let h, _) = self { h } else { nil } }
  var tail: List { if case .cons(_, let t) = self { return t }; return .empty }
  func mapped<U>(_ f: (T) -> U) -> List<U> { switch self { case .empty: .empty; case let .cons(h, t): .cons(f(h), t.mapped(f)) } }
  func fold<A>(_ a: A, _ f: (A, T) throws -> A) rethrows -> A { try reduce(a, f) }
  static func + (l: List, r: List) -> List { guard case let .cons(h, t) = l else { return r }; return .cons(h, t + r) }
}
let l: List = [1, 2, 3]
print(l, l.head as Any, l.tail, l.mapped { "\($0 * $0)" }, l + [4], l == [1, 2, 3], l.contains(2))
print(l.reversed(), l.fold("") { $0 + String($1) }, Set([l, [1, 2, 3], []]).count, l.sorted(by: >), Array(l.dropFirst()))
class DList<T> {
  class Node { var v: T; var next: Node?; unowned let list: DList; init(_ v: T, _ l: DList) { self.v = v; list = l } }
  private(set) var first: Node?; private(set) var count = 0
  private var last: Node? { var n = first; while let x = n?.next { n = x }; return n }
  @discardableResult func append(_ v: T) -> Self {
    let n = Node(v, self)
    if let last { last.next = n } else { first = n }
    count += 1
    return self
  }
  func reverse() { var prev: Node?; while let n = first { (first, n.next, prev) = (n.next, prev, n) }; first = prev }
  func remove(where p: (T) -> Bool) {
    while let f = first, p(f.v) { first = f.next; count -= 1 }
    var n = first
    while let cur = n { if let nx = cur.next, p(nx.v) { cur.next = nx.next; count -= 1 } else { n = cur.next } }
  }
  var array: [T] { Array(sequence(first: first, next: { $0?.next }).prefix { $0 != nil }.compactMap { $0?.v }) }
}
let d = DList<Int>().append(1).append(2).append(3).append(2)
d.reverse(); print(d.array, d.count, d.first!.list === d)
d.remove { $0 == 2 }; print(d.array, d.count)
/* output:
<1 2 3> Optional(1) <2 3> <1 4 9> [1, 2, 3, 4] true true
[3, 2, 1] 123 2 [3, 2, 1] [2, 3]
[2, 3, 2, 1] 4 true
[3, 1] 2
*/
