class Node {
  let value: Int
  var children: [Node] = []
  weak var parent: Node?
  init(_ value: Int) { self.value = value }
  func add(_ child: Node) { children.append(child); child.parent = self }
  deinit { print("node", value) }
}
var root: Node? = Node(1)
root!.add(Node(2))
root!.add(Node(3))
root!.children[0].add(Node(4))
weak var leaf = root!.children[0].children[0]
print(leaf!.parent!.parent!.value)
let second = root!.children[1]
root = nil
print(leaf == nil, second.parent == nil)
weak var temp: Node?
do {
  let strong = Node(9)
  temp = strong
  print(temp != nil)
}
print(temp == nil)
if let x = Optional(Node(7)) { print("x", x.value) } else { print("none") }
print("after if")
func g(_ n: Node?) {
  guard let n else { print("nil"); return }
  print("got", n.value)
}
g(Node(70)); g(nil)
print(Node(8).value)
while true { let n = Node(100); if n.value == 100 { break } }
print("after while")
/* output:
1
node 1
node 2
node 4
true true
true
node 9
true
x 7
node 7
after if
got 70
node 70
nil
node 8
8
node 100
after while
*/
