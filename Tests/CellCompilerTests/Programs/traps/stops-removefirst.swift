struct Queue<T> {
  var items: [T] = []
  mutating func pop() -> T { items.removeFirst() }  // traps
}
var q = Queue(items: [1])
print(q.pop())
print(q.pop())
/* output:
1
*/
