// Unit conversion, generics with phantom types, protocols with static requirements
protocol UnitProtocol { static var symbol: String { get }; static var factor: Double { get } }
extension UnitProtocol { static var factor: Double { 1 } }
enum Meter: UnitProtocol { static let symbol = "m" }
enum Kilometer: UnitProtocol { static let symbol = "km"; static let factor = 1000.0 }
enum Mile: UnitProtocol { static var symbol: String { "mi" }; static var factor: Double { 1609.344 } }

struct Length<U: UnitProtocol>: Comparable, CustomStringConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  var value: Double
  init(_ value: Double) { self.value = value }
  init(floatLiteral value: Double) { self.value = value }
  init(integerLiteral value: Int) { self.value = Double(value) }
  func converted<V>(to _: V.Type = V.self) -> Length<V> { Length<V>(value * U.factor / V.factor) }
  static func < (a: Self, b: Self) -> Bool { a.value < b.value }
  static func + <V: UnitProtocol>(a: Self, b: Length<V>) -> Self { Self(a.value + b.converted(to: U.self).value) }
  var description: String { "\(value)\(U.symbol)" }
}
let run: Length<Kilometer> = 5
let walk: Length<Meter> = 250.5
print(run.converted(to: Meter.self), run + walk, walk + run, run < 7)
let asMiles: Length<Mile> = run.converted()
print((asMiles.value * 1000).rounded() / 1000, [Length<Meter>(3), 1, 2.5].sorted(), [Length<Meter>(3), 1].max()!)


protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
struct Sum: Monoid, Equatable { var n: Int; static let empty = Sum(n: 0); static func <> (a: Sum, b: Sum) -> Sum { Sum(n: a.n + b.n) } }
extension Sequence where Element: Monoid { func fold() -> Element { reduce(.empty, <>) } }
extension Optional: Monoid where Wrapped: Monoid { static var empty: Wrapped? { nil }
  static func <> (a: Wrapped?, b: Wrapped?) -> Wrapped? { switch (a, b) { case let (x?, y?): x <> y; case (nil, let r), (let r, nil): r } } }
print(["a", "b"].fold(), [[1], [2, 3]].fold(), [Sum(n: 2), Sum(n: 5)].fold(), [Optional("x"), nil, "y"].fold() ?? "-")

class Node<Key: Comparable, Value> { let key: Key; var value: Value; var left, right: Node?; init(_ k: Key, _ v: Value) { key = k; value = v } }
final class BST<Key: Comparable, Value>: Sequence { private var root: Node<Key, Value>?; private(set) var count = 0
  subscript(key: Key) -> Value? {
    get { var n = root; while let c = n { if c.key == key { return c.value }; n = key < c.key ? c.left : c.right }; return nil }
    set { if let newValue { root = insert(root, key, newValue) } else { root = remove(root, key) } } }
  private func insert(_ n: Node<Key, Value>?, _ k: Key, _ v: Value) -> Node<Key, Value> { guard let n else { count += 1; return Node(k, v) }; if k < n.key { n.left = insert(n.left, k, v) } else if k > n.key { n.right = insert(n.right, k, v) } else { n.value = v }; return n }
  private func remove(_ n: Node<Key, Value>?, _ k: Key) -> Node<Key, Value>? { guard let n else { return nil }
    if k < n.key { n.left = remove(n.left, k) } else if k > n.key { n.right = remove(n.right, k) } else { count -= 1
      guard let l = n.left else { return n.right }; guard n.right != nil else { return l }
      var m = n.right!; while let next = m.left { m = next }
      let fresh = Node(m.key, m.value); fresh.right = remove(n.right, m.key); count += 1; fresh.left = l; return fresh }
    return n }
  func makeIterator() -> AnyIterator<(key: Key, value: Value)> { var stack: [Node<Key, Value>] = []; var cur = root
    return AnyIterator { while let c = cur { stack.append(c); cur = c.left }; guard let n = stack.popLast() else { return nil }; cur = n.right; return (n.key, n.value) } } }
let t = BST<Int, String>(); for (i, w) in ["five", "two", "eight", "one", "three"].enumerated() { t[[5, 2, 8, 1, 3][i]] = w }
t[2] = nil; t[8] = "EIGHT"; print(t.count, t.map { "\($0.key)=\($0.value)" }, t[8] ?? "", t[2] ?? "gone", t.first { $0.value.count > 4 }?.key ?? 0)
/* output:
5000.0m 5.2505km 5250.5m true
3.107 [1.0m, 2.5m, 3.0m] 3.0m
ab [1, 2, 3] Sum(n: 7) xy
4 ["1=one", "3=three", "5=five", "8=EIGHT"] EIGHT gone 3
*/
