protocol Container { associatedtype Item; var count: Int { get }; subscript(i: Int) -> Item { get }; mutating func append(_ item: Item) }
struct Stack<Element>: Container {
  private var items: [Element] = []
  var count: Int { items.count }
  subscript(i: Int) -> Element { items[i] }
  mutating func append(_ item: Element) { items.append(item) }
  mutating func pop() -> Element? { items.popLast() }
}
extension Container where Item: Equatable {
  func firstIndex(of item: Item) -> Int? {
    for i in 0..<count where self[i] == item { return i }
    return nil
  }
}
extension Container where Item: Numeric {
  func total() -> Item { var t: Item = 0; for i in 0..<count { t += self[i] }; return t }
}
func allMatch<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
  guard a.count == b.count else { return false }
  for i in 0..<a.count { if a[i] != b[i] { return false } }
  return true
}
var s = Stack<Int>()
for i in [3, 1, 4, 1, 5] { s.append(i) }
print(s.firstIndex(of: 4) ?? -1, s.firstIndex(of: 9) as Any, s.total(), s.count)
var t = s
print(allMatch(s, t), t.pop() as Any, allMatch(s, t))
extension Stack: CustomStringConvertible where Element: CustomStringConvertible {
  var description: String { "<" + (0..<count).map { self[$0].description }.joined(separator: "|") + ">" }
}
print(s, t, "\(t)", [t])
var w = Stack<String>(); w.append("a"); w.append("b")
print(w.firstIndex(of: "b")!)
struct Fib: Sequence, IteratorProtocol {
  var a = 0, b = 1
  let limit: Int
  init(limit: Int) { self.limit = limit }
  mutating func next() -> Int? { guard a < limit else { return nil }; defer { (a, b) = (b, a + b) }; return a }
}
print(Array(Fib(limit: 50)), Fib(limit: 20).map { $0 * 2 }, Fib(limit: 100).filter { $0 % 2 == 0 }.reduce(0, +))
for (i, x) in Fib(limit: 6).enumerated() { print(i, x, terminator: ";") }
print()
print(Fib(limit: 10).contains(5), Fib(limit: 10).max()!, Fib(limit: 30).sorted(by: >))
print(zip(Fib(limit: 10), "abcdef").map { "\($1)\($0)" })

/* output:
2 nil 14 5
true Optional(5) false
<3|1|4|1|5> <3|1|4|1> <3|1|4|1> [<3|1|4|1>]
1
[0, 1, 1, 2, 3, 5, 8, 13, 21, 34] [0, 2, 2, 4, 6, 10, 16, 26] 44
0 0;1 1;2 1;3 2;4 3;5 5;
true 8 [21, 13, 8, 5, 3, 2, 1, 1, 0]
["a0", "b1", "c1", "d2", "e3", "f5"]
*/
