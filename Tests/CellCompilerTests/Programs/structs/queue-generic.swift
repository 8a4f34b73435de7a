struct Queue<T> {
  private var items: [T] = []
  var count: Int { items.count }
  mutating func push(_ x: T) { items.append(x) }
  mutating func pop() -> T? { items.isEmpty ? nil : items.removeFirst() }
}
var q = Queue<String>()
q.push("a")
q.push("b")
print(q.pop()!, q.count, q.pop() ?? "-", q.pop() ?? "-")  // prints: a 1 b -
