class Node { let v: Int; var next: Node!; weak var prev: Node!; init(_ v: Int) { self.v = v } }
let a = Node(1), b = Node(2)
a.next = b
b.prev = a
print(a.next.v, b.prev.v, a.next.next == nil)
a.next.next = Node(3)
print(a.next.next.v + 1)
if let n = a.next.next { print(n.v) }
print(a.next?.v as Any, a.next.next?.next?.v as Any)
var cur: Node! = a
while cur != nil { print(cur.v, terminator: " "); cur = cur.next }
print()
class View { var title: String!; var tags: [String]!; var handler: ((Int) -> Int)!; var flag: Bool! = true }
let v = View()
v.title = "T"
v.tags = ["a"]
v.tags.append("b")
v.handler = { $0 * 2 }
print(v.title!, v.tags.count, v.tags[1], v.handler(4))
for t in v.tags { print(t) }
if v.flag { print("on") }
print(v.flag ? 1 : 2, !v.flag, v.title.isEmpty || v.flag)
func size(_ s: String) -> Int { s.count }
print(size(v.title), v.title + "?", "\(v.title!)")
let copy = v.title
print(copy?.count ?? 0)
let plain: String = v.title
print(plain, v.title == "T", v.title.map { $0.count } as Any)
func opt(_ x: Int!) -> Int { x + 1 }
print(opt(3))
struct S { var n: Int!; init() {}; init(_ n: Int) { self.n = n } }
var s = S()
print(s.n as Any, s)
s.n = 4
s.n = s.n + 1
print(s.n!, s.n * 2, -s.n, s.n < 9)
switch s.n { case 5?: print("five"); case nil: print("none"); default: print("other") }
let arr = [s.n!, 2]
print(arr, [s.n, nil].count)
struct Parsed { let v: Int; init!(_ t: String) { guard let n = Int(t) else { return nil }; v = n } }
let p: Parsed = Parsed("12")
print(p.v)
let e = S().n
print(e as Any)
print(S().n as Any)
/* output:
2 1 true
4
3
Optional(2) nil
1 2 3 
T 2 b 8
a
b
on
1 false true
1 T? T
1
T true Optional(1)
4
nil S(n: nil)
5 10 -5 true
five
[5, 2] 2
12
nil
nil
*/
