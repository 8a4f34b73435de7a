class Base { let id: Int; let part: Part; init(_ id: Int) { self.id = id; part = Part("base part \(id)") }; deinit { print("Base deinit", id) } }
class Part { let n: String; init(_ n: String) { self.n = n }; deinit { print("part", n) } }
class Derived: Base {
  let own: Part
  override init(_ id: Int) { own = Part("own \(id)"); super.init(id) }
  deinit { print("Derived deinit", id, own.n) }
}
var d: Base? = Derived(1)
d = nil
struct Holder { let a: Part; let b: Part }
do { let h = Holder(a: Part("a"), b: Part("b")); print(h.a.n) }
var list: [Part] = [Part("l1"), Part("l2")]
list = []
var dict = ["k": Part("v1")]
dict["k"] = Part("v2")
dict["k"] = nil
dict["z"] = Part("v3")
dict.removeValue(forKey: "z")
print("dict done")
final class LinkedNode { var value: Int; var next: LinkedNode?; init(_ v: Int, _ n: LinkedNode? = nil) { value = v; next = n }; deinit { print("free \(value)") } }
var head: LinkedNode? = LinkedNode(1, LinkedNode(2, LinkedNode(3)))
head = head?.next
print("popped")
head = nil
enum E { case a(Part), b }
var e = E.a(Part("enum"))
e = .b
print("enum done")
func thrower() throws { let p = Part("thrown"); defer { print("defer") }; if p.n.count > 2 { throw Err.x } ; print("never") }
enum Err: Error { case x }
do { try thrower() } catch { print("caught") }
let c = { (p: Part) -> Int in p.n.count }
print(c(Part("closure")))
var cl: (() -> Void)? = nil
do { let captured = Part("captured"); cl = { print("using", captured.n) } }
cl?()
cl = nil
print("closure gone")
func scope() { let x = Part("x"); do { let y = Part("y"); print(y.n) }; print(x.n) }
scope()
func swapThem() { var a = Part("A"), b = Part("B"); swap(&a, &b); a = Part("C"); print("end swap") ; _ = b }
swapThem()
let t = (Part("t1"), 5)
print(t.1)
var opt: Part? = Part("opt")
if let o = opt { opt = nil; print("still", o.n) }
print("after opt")
switch Optional(Part("sw")) { case .some(let p): print("case", p.n); case .none: break }
print("after switch")
func early(_ n: Int) -> String { let p = Part("early\(n)"); if n > 0 { return "positive " + p.n }; return "zero" }
print(early(1)); print(early(0))
let arr = (1...3).map { Part("m\($0)") }
print(arr.map { $0.n }.joined(separator: ","))
var set = arr
set.removeFirst(); print(set.count)
let fs = set.filter { $0.n == "m2" }; print(fs.count)
/* output:
Derived deinit 1 own 1
Base deinit 1
part base part 1
part own 1
a
part a
part b
part l1
part l2
part v1
part v2
part v3
dict done
free 1
popped
free 2
free 3
part enum
enum done
defer
part thrown
caught
part closure
7
using captured
part captured
closure gone
y
part y
x
part x
part B
end swap
part A
part C
5
still opt
part opt
after opt
case sw
part sw
after switch
part early1
positive early1
part early0
zero
m1,m2,m3
2
1
*/
