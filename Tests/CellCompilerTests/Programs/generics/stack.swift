struct Stack<Element> {
  var items: [Element] = []
  mutating func push(_ x: Element) { items.append(x) }
  mutating func pop() -> Element? { items.popLast() }
  func map<U>(_ f: (Element) -> U) -> Stack<U> { Stack<U>(items: items.map(f)) }
}
var s = Stack(items: [1, 2])
s.push(3)
print(s.pop()!, s.map { Double($0) / 2 }.items)  // prints: 3 [0.5, 1.0]
print(s)  // prints: Stack<Int>(items: [1, 2])
extension Stack where Element: Equatable {
  func has(_ x: Element) -> Bool { items.contains(x) }
}
print(s.has(2))  // prints: true
