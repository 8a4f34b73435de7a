protocol Counter { var count: Int { get set }; mutating func bump(by n: Int); mutating func reset() }
struct A: Counter { var count = 0; mutating func bump(by n: Int) { count += n }; mutating func reset() { count = 0 } }
final class B: Counter { var count = 0; func bump(by n: Int) { count += 2 * n }; func reset() { count = -1 } }
var list: [any Counter] = [A(), B(), A()]
for i in list.indices { list[i].bump(by: i + 1) }
print(list.map { $0.count })
var c: any Counter = A()
c.bump(by: 3)
var d = c
d.bump(by: 4)
d.count += 10
print(c.count, d.count)
c.reset()
print(c.count)
func run(_ x: inout any Counter) { x.bump(by: 100); x.count -= 1 }
run(&d)
print(d.count)
struct Holder { var inner: any Counter = A(); mutating func go() { inner.bump(by: 1) } }
var h = Holder(); h.go(); h.go(); print(h.inner.count)
/* output:
[1, 4, 3]
3 17
0
116
2
*/
