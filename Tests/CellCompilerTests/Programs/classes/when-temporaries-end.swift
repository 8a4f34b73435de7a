class A { let n: Int; init(_ n: Int) { self.n = n; print("init", n) }; deinit { print("deinit", n) } }
struct Pair { var first: A; var second: A? }
var p = Pair(first: A(1), second: A(2))
p.second = nil
print("--")
var copy = p
p.first = A(3)
print("-- copy still has", copy.first.n)
copy = p
print("-- copied")
func inout1(_ a: inout A?) { a = nil; print("in inout") }
var oa: A? = A(4)
inout1(&oa)
print("--")
func gen() -> [A] { [A(5), A(6)] }
print(gen().count)
print("--")
print(gen()[0].n)
print("--")
print(gen().first!.n, "x")
print("--")
let m = gen().map { $0.n }
print(m)
print("--")
for a in gen() { print("loop", a.n) }
print("--")
var nested: [[A]] = [[A(7)], [A(8), A(9)]]
nested[1].removeFirst()
print("--")
nested.removeLast()
print("--")
class Tree { var l: Tree?, r: Tree?; let v: Int; init(_ v: Int) { self.v = v }
 func insert(_ x: Int) { if x < v { if let l { l.insert(x) } else { l = Tree(x) } } else { if let r { r.insert(x) } else { r = Tree(x) } } }
 deinit { print("t\(v)", terminator: " ") } }
var tree: Tree? = Tree(5)
for x in [3, 8, 1, 4] { tree!.insert(x) }
tree = nil
print("|")
func deferOrder() { let a = A(10); defer { print("defer 1") }; let b = A(11); defer { print("defer 2") }; print(a.n + b.n) }
deferOrder()
let dictOf: [String: A] = ["q": A(13)]
print(dictOf["q"]!.n)
var any: Any = A(14)
any = 5
print("any done", any)
var arr = [A(15), A(16)]
arr[0] = A(17)
print("-- replaced")
arr.swapAt(0, 1)
let popped = arr.popLast()
print("-- popped", popped!.n)
while let x = arr.popLast() { print("x", x.n) }
print("-- emptied")
var stack: [A] = []
stack.append(A(18)); stack.insert(A(19), at: 0)
stack.removeAll { $0.n == 18 }
print("-- filtered")
stack = stack.filter { $0.n > 100 }
print("-- end")
final class Chain { var next: Chain?; let i: Int; init(_ i: Int) { self.i = i } ; deinit { if i % 1000 == 0 { print("chain", i) } } }
var chain: Chain? = nil
for i in 1...5000 { let c = Chain(i); c.next = chain; chain = c }
chain = nil
print("chain done")
class Resource { let name: String; init(_ n: String) { name = n; print("open", n) } ; func use() throws { if name == "bad" { throw Oops() } ; print("use", name) } ; deinit { print("close", name) } }
struct Oops: Error {}
for n in ["good", "bad"] { do { let r = Resource(n); try r.use(); print("used") } catch { print("error", error) } }
let r = try? Resource("bad").use()
print(r == nil)
class Parent { var child: Child?; init() { child = Child(self) } ; deinit { print("parent") } }
class Child { unowned var parent: Parent; init(_ p: Parent) { parent = p } ; deinit { print("child") } }
do { let p = Parent(); print(p.child!.parent === p) }
do { var x: A? = A(20); let y = x; x = nil; print("still", y!.n) }
func ret(_ b: Bool) -> A? { let a = A(21); if b { return a } ; return nil }
print(ret(true)?.n ?? 0); print(ret(false)?.n ?? 0)
let tupleRes = { () -> (A, Int) in (A(22), 1) }()
print(tupleRes.0.n)
if A(23).n > 3 { print("in if") }
switch A(24).n { case 24: print("is 24"); default: break }
let z = A(25).n + A(26).n
print(z)
let _ = A(27)
let s = "\(A(28).n) and \(A(29).n)"
print(s)
/* output:
init 1
init 2
deinit 2
--
init 3
-- copy still has 1
deinit 1
-- copied
init 4
deinit 4
in inout
--
init 5
init 6
deinit 5
deinit 6
2
--
init 5
init 6
deinit 6
deinit 5
5
--
init 5
init 6
deinit 6
deinit 5
5 x
--
init 5
init 6
deinit 5
deinit 6
[5, 6]
--
init 5
init 6
loop 5
loop 6
deinit 5
deinit 6
--
init 7
init 8
init 9
deinit 8
--
deinit 9
--
t5 t3 t1 t4 t8 |
init 10
init 11
21
defer 2
deinit 11
defer 1
deinit 10
init 13
13
init 14
deinit 14
any done 5
init 15
init 16
init 17
deinit 15
-- replaced
-- popped 17
x 16
deinit 16
-- emptied
init 18
init 19
deinit 18
-- filtered
deinit 19
-- end
chain 5000
chain 4000
chain 3000
chain 2000
chain 1000
chain done
open good
use good
used
close good
open bad
close bad
error Oops()
open bad
close bad
true
true
parent
child
init 20
still 20
deinit 20
init 21
deinit 21
21
init 21
deinit 21
0
init 22
22
init 23
deinit 23
in if
init 24
deinit 24
is 24
init 25
deinit 25
init 26
deinit 26
51
init 27
deinit 27
init 28
deinit 28
init 29
deinit 29
28 and 29
*/
