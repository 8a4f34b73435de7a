class Node {
  var value: Int
  var next: Node
  init(value: Int) { self.value = value }  // error: return from initializer without initializing all stored properties
}
let n = Node(value: 1)
print(n.next.value)
