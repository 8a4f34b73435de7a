class Queue<T> {
  private var items: [T] = []
  func enqueue(_ x: T) { items.append(x) }
  func dequeue() -> T? { items.isEmpty ? nil : items.removeFirst() }
  var isEmpty: Bool { items.isEmpty() }  // error: cannot call value of non-function type 'Bool'
}
let q = Queue<Int>()
q.enqueue("a")  // error: cannot convert value of type 'String' to expected argument type 'Int'
q.enqueue(1)
while let x = q.dequeue() {
  print(x + 1.5)  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
}
let e: Int = q.dequeue()  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(q.count)  // error: value of type 'Queue<Int>' has no member 'count'
