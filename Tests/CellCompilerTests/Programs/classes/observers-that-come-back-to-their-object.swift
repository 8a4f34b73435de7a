class O { var x = 0 { didSet { if x < 3 { o?.x += 1 } } } }
var o: O? = O()
o?.x += 1
print(o!.x)
class O2 { var x = 0 { didSet { if x < 3 { o2.x += 1 } } } 
 subscript(i: Int) -> Int { get { x } set { x = newValue; if o2.x < 7 { o2[0] = 9 } } } 
 func m() { x += 1 } }
var o2 = O2()
o2.x += 1
print(o2.x)
o2[0] += 1
print(o2.x)
struct B { var o2: O2? = O2() }
var b = B()
class P { var x = 0 { didSet { if x < 3 { b.o2!.x += 1; q?.x = 7 } } } }
var q: P? = P()
b.o2!.x += 1
b.o2?.x += 1
q?.x = 2
q!.x -= 6
print(b.o2!.x, q!.x)
var qs: [P?] = [q]
class R { var y: [Int] = [1] { didSet { print(rs[0]?.y ?? [], rs.count) } }; var next: R? }
var rs: [R?] = [R()]
rs[0]?.y[0] += 1
rs[0]!.y.append(3)
var dict = ["a": R()]
class T { var y = 1 { didSet { print(ts["a"]!.y, ts.count) } } }
var ts = ["a": T()]
ts["a"]!.y += 1
ts["a"]?.y += 1
var e: (R, Int)? = (R(), 2)
e?.0.y[0] = 3
rs[0]?.next = R()
rs[0]?.next?.y.append(5)
class Node { var v = [1, 2]; var next: Node?
  subscript(i: Int) -> Int { get { v[i] } set { v[i] = newValue; if v[i] < 4 { next?[0] += 1 } } } }
let node = Node()
node.next = node
node.next?[0] += 1
print(node.v)
class Ended { var n = 0 { didSet { print("n", n) } }; deinit { print("ended") } }
func make() -> Ended { Ended() }
make().n += 1
print("after")
for i in 1...2 { make().n = i }
var maybe: Ended? = make()
maybe?.n += 5
maybe = nil
print("end")

/* output:
3
3
9
4 7
[2] 1
[2, 3] 1
2 1
3 1
[2, 3] 1
[2, 3] 1
[4, 2]
n 1
ended
after
n 1
ended
n 2
ended
n 5
ended
end
*/
