final class Ref<T> { var v: T; init(_ v: T) { self.v = v } }
struct Cell<T> {
  private let ref: Ref<T>
  init(_ v: T) { ref = Ref(v) }
  var value: T { get { ref.v } nonmutating set { print("set"); ref.v = newValue } }
  subscript(add n: Int) -> String { get { "\(ref.v)+\(n)" } nonmutating set { print("sub", n, newValue) } }
  func reset(_ v: T) { value = v }
}
let c = Cell([1])
c.value.append(2)
c.value[0] = 9
c.reset(c.value + [3])
print(c.value)
c[add: 2] = "x"
c[add: 3] += "y"
let n = Cell(1)
n.value += 5
n.value *= 2
print(n.value)
let cells = [Cell(1), Cell(2)]
cells[1].value = 7
for x in cells { x.value += 1 }
print(cells.map(\.value))
func bump(_ x: inout Int) { x += 100 }
bump(&n.value)
print(n.value)
struct W { let c = Cell("a"); var s: String { get { c.value } nonmutating set { c.value = newValue } } }
W().s = "b"
let w = W(); w.s += "!"; print(w.s)
/* output:
set
set
set
[9, 2, 3]
sub 2 x
sub 3 [9, 2, 3]+3y
set
set
12
set
set
set
[2, 8]
set
112
set
set
a!
*/
