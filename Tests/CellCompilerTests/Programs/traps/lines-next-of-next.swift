final class Node { var next: Node?; let v: Int; init(_ v: Int) { self.v = v } }
let n = Node(1)
n.next = Node(2)
print(n
  .next!
  .v)
print(n
  .next!
  .next!  // traps
  .v)
/* output:
2
*/
