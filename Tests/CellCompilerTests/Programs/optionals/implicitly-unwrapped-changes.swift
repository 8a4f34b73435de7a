var count: Int! = 4
count += 2
count *= 3
print(count!)
var list: [Int]! = [1]
list += [2]
list.append(3)
list[0] += 5
print(list!, list.count)
struct Form {
  var title: String!
  var size: Double!
}
var form = Form(title: "a", size: 1.5)
form.title += "b"
form.size /= 3
print(form.title!, form.size!)
class Node {
  var next: Node!
  var weight: Int! = 1
}
let node = Node()
node.next = Node()
node.next.weight += 4
print(node.next.weight!, node.next.next == nil)
/* output:
18
[6, 2, 3] 3
ab 0.5
5 true
*/
