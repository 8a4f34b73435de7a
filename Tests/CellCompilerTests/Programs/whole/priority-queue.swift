struct Heap<Element> {
  private var items: [Element] = []
  private let before: (Element, Element) -> Bool
  init<S: Sequence>(_ s: S, by before: @escaping (Element, Element) -> Bool) where S.Element == Element { self.before = before; for e in s { push(e) } }
  var isEmpty: Bool { items.isEmpty }
  var peek: Element? { items.first }
  mutating func push(_ e: Element) {
    items.append(e)
    var i = items.count - 1
    while i > 0, case let parent = (i - 1) / 2, before(items[i], items[parent]) { items.swapAt(i, parent); i = parent }
  }
  mutating func pop() -> Element? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    defer { sift() }
    return items.removeLast()
  }
  private mutating func sift() {
    var i = 0
    while true {
      let kids = [2 * i + 1, 2 * i + 2].filter { $0 < items.count }
      guard let best = kids.min(by: { before(items[$0], items[$1]) }), before(items[best], items[i]) else { return }
      items.swapAt(i, best)
      i = best
    }
  }
}
extension Heap where Element: Comparable { init() { self.init([], by: <) } }
extension Heap: Sequence, IteratorProtocol { mutating func next() -> Element? { pop() } }
var h = Heap<Int>()
[5, 1, 4, 1, 9].forEach { h.push($0) }
print(h.peek!, h.pop()!, Array(h), h.isEmpty)
struct Job: Comparable { let name: String; let priority: Int; static func < (a: Self, b: Self) -> Bool { a.priority > b.priority } }
var jobs = Heap<Job>()
for (i, n) in ["wash", "cook", "sleep"].enumerated() { jobs.push(Job(name: n, priority: i * 7 % 5)) }
while let j = jobs.pop() { print(j.name, j.priority) }
let byLength = Heap(["ccc", "a", "bb"], by: { $0.count > $1.count })
print(byLength.map { $0 })
/* output:
1 1 [1, 4, 5, 9] false
sleep 4
cook 2
wash 0
["ccc", "bb", "a"]
*/
