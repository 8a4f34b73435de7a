protocol Container {
  associatedtype Item
  var count: Int { get }
  subscript(i: Int) -> Item { get }
  mutating func append(_ item: Item)
}
struct Stack<Element>: Container {
  var items: [Element] = []
  var count: Int { items.count }
  subscript(i: Int) -> Element { items[i] }
  mutating func append(_ item: Element) { items.append(item) }
}
struct IntBag: Container {
  typealias Item = Int
  var data: [Int] = []
  var count: Int { data.count }
  subscript(i: Int) -> Int { data[i] }
  mutating func append(_ item: Int) { data.append(item) }
}
func first<C: Container>(_ c: C) -> C.Item { c[0] }
func allMatch<A: Container, B: Container>(_ a: A, _ b: B) -> Bool
where A.Item == B.Item, A.Item: Equatable {
  guard a.count == b.count else { return false }
  for i in 0..<a.count where a[i] != b[i] { return false }
  return true
}
extension Container where Item: Equatable {
  func index(of x: Item) -> Int? {
    for i in 0..<count where self[i] == x { return i }
    return nil
  }
}
extension Container where Item == Int {
  var total: Int { (0..<count).map { self[$0] }.reduce(0, +) }
}
extension Container {
  func toArray() -> [Item] { (0..<count).map { self[$0] } }
  func map2<T>(_ f: (Item) -> T) -> [T] { (0..<count).map { f(self[$0]) } }
}
var s = Stack<Int>()
for i in 1...4 { s.append(i * i) }
var b = IntBag()
for i in 1...4 { b.append(i * i) }
print(first(s), first(b))
print(allMatch(s, b))
print(s.index(of: 9) ?? -1, b.index(of: 5) ?? -1)
print(s.total, b.total)
print(s.toArray(), b.map2 { "\($0)" })
let f = first(s) + 1
print(f)
func fill<C: Container>(_ c: inout C, with x: C.Item, times: Int) { for _ in 0..<times { c.append(x) } }
fill(&b, with: 7, times: 2)
print(b.data)
func fold<C: Container, R>(_ c: C, _ start: R, _ f: (R, C.Item) -> R) -> R {
  var r = start
  for i in 0..<c.count { r = f(r, c[i]) }
  return r
}
print(fold(s, 0, +), fold(b, "") { $0 + "\($1);" })
/* output:
1 1
true
2 -1
30 30
[1, 4, 9, 16] ["1", "4", "9", "16"]
2
[1, 4, 9, 16, 7, 7]
30 1;4;9;16;7;7;
*/
