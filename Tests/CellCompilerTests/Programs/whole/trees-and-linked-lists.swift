final class TreeNode<T: Comparable> { var value: T; var left: TreeNode?; var right: TreeNode?
  init(_ v: T) { value = v }
  func insert(_ v: T) { if v < value { if let l = left { l.insert(v) } else { left = TreeNode(v) } } else { if let r = right { r.insert(v) } else { right = TreeNode(v) } } }
  func inorder(_ visit: (T) -> Void) { left?.inorder(visit); visit(value); right?.inorder(visit) }
  var height: Int { 1 + max(left?.height ?? 0, right?.height ?? 0) }
  func contains(_ v: T) -> Bool { v == value || (v < value ? left?.contains(v) ?? false : right?.contains(v) ?? false) } }
let root = TreeNode(5); [3, 8, 1, 4, 9].forEach(root.insert)
var out: [Int] = []; root.inorder { out.append($0) }; print(out, root.height, root.contains(4), root.contains(7))
class LinkedList<T> { private class Node { let value: T; var next: Node?; init(_ v: T, next: Node? = nil) { value = v; self.next = next } }
  private var head: Node?; private(set) var count = 0
  func push(_ v: T) { head = Node(v, next: head); count += 1 }
  func pop() -> T? { guard let h = head else { return nil }; head = h.next; count -= 1; return h.value }
  func reverse() { var prev: Node? = nil; var cur = head; while let c = cur { cur = c.next; c.next = prev; prev = c }; head = prev }
  func toArray() -> [T] { var r: [T] = []; var c = head; while let n = c { r.append(n.value); c = n.next }; return r } }
extension LinkedList: CustomStringConvertible { var description: String { toArray().map { "\($0)" }.joined(separator: " -> ") } }
let ll = LinkedList<String>(); ["a", "b", "c"].forEach { ll.push($0) }; print(ll, ll.count); ll.reverse(); print(ll, ll.pop()!, ll)
/* output:
[1, 3, 4, 5, 8, 9] 3 true false
c -> b -> a 3
b -> c a b -> c
*/
