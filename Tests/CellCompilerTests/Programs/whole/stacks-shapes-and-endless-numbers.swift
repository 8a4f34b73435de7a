protocol Shape { var area: Double { get }; var name: String { get }; func scaled(by k: Double) -> Self }
extension Shape { var name: String { "\(Self.self)" }; func describe() -> String { "\(name): \(area)" } }
struct Square: Shape, Hashable { var side: Double; var area: Double { side * side }; func scaled(by k: Double) -> Square { .init(side: side * k) } }
struct Circle: Shape { var r: Double; var area: Double { 3 * r * r }; var name: String { "circle" }; func scaled(by k: Double) -> Circle { .init(r: r * k) } }
let shapes: [any Shape] = [Square(side: 2), Circle(r: 1)]
print(shapes.map { $0.scaled(by: 2).describe() }, shapes.map(\.area).reduce(0, +))
func largest<S: Sequence>(_ s: S) -> (any Shape)? where S.Element == any Shape { s.max { $0.area < $1.area } }
print(largest(shapes)!.name, shapes.compactMap { $0 as? Square }, shapes.contains { $0 is Circle })
struct Stack<Element>: ExpressibleByArrayLiteral, Sequence, CustomStringConvertible { private var items: [Element] = []
  init(arrayLiteral elements: Element...) { items = elements }
  mutating func push(_ e: Element) { items.append(e) }
  @discardableResult mutating func pop() -> Element? { items.popLast() }
  var top: Element? { items.last }
  func makeIterator() -> AnyIterator<Element> { var i = items.count; return AnyIterator { i -= 1; return i >= 0 ? items[i] : nil } }
  var description: String { "<" + map { "\($0)" }.joined(separator: "|") + ">" } }
extension Stack: Equatable where Element: Equatable {}
extension Stack where Element: Numeric { var sum: Element { reduce(0, +) } }
var s: Stack = [1, 2, 3]
s.push(4); s.pop(); s.pop()
print(s, s.sum, s == [1, 2], s.top as Any, Array(s), s.sorted(), Stack<String>())
for (i, x) in s.enumerated() where i > 0 { print(i, x) }
struct Fib: Sequence, IteratorProtocol { var (a, b) = (0, 1); mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
print(Array(Fib().prefix(10)), Fib().first { $0 > 100 }!)
print(Array(zip("abc", Fib().dropFirst(3))), Fib().prefix { $0 < 20 }.suffix(2))

/* output:
["Square: 16.0", "circle: 12.0"] 7.0
Square [main.Square(side: 2.0)] true
<2|1> 3 true Optional(2) [2, 1] [1, 2] <>
1 1
[0, 1, 1, 2, 3, 5, 8, 13, 21, 34] 144
[("a", 2), ("b", 3), ("c", 5)] [8, 13]
*/
