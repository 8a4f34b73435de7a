struct Bag<Element: Hashable>: Sequence {
  private var counts: [Element: Int] = [:]
  mutating func add(_ element: Element, times: Int = 1) { counts[element, default: 0] += times }
  func makeIterator() -> AnyIterator<(element: Element, count: Int)> {
    var pairs = counts.makeIterator()
    return AnyIterator { pairs.next().map { (element: $0.key, count: $0.value) } }
  }
}
var bag = Bag<String>()
bag.add("b", times: 3)
bag.add("a")
print(bag.map { "\($0.element)\($0.count)" }.sorted(), bag.contains { $0.count > 2 })
for (element, count) in bag where count > 1 { print(element, count) }
print(bag.reduce(0) { $0 + $1.count })
/* output:
["a1", "b3"] true
b 3
4
*/
