protocol State: AnyObject { var machine: M? { get set } }
final class M { var s: State; init(_ s: State) { self.s = s; s.machine = self } }
final class I: State { weak var machine: M? }
final class J: State { var machine: M? }
let i = I(), j = J()
let m = M(i)
print(m.s.machine === m, i.machine === m, m.s.machine != nil)
let n = M(j)
print(n.s.machine === n, j.machine === n)
i.machine = nil
i.machine = m
print(i.machine === m)
let e: any State = i
e.machine = nil
e.machine = m
print(i.machine === m, e.machine === m)
var f: any State = i
f.machine = nil
f.machine = m
print(i.machine === m, f.machine != nil)
func g<T: State>(_ t: T) { t.machine = nil; t.machine = m; print(t.machine === m) }
g(i); g(j)
protocol Seen: AnyObject { var v: Int { get set }; subscript(i: Int) -> Int { get set } }
class Counter: Seen { var v = 0 { didSet { if v < 3 { seen.v += 1; maybe?.v = 9 } } }; subscript(i: Int) -> Int { get { v } set { v = newValue + seen.v } } }
var seen: any Seen = Counter()
var maybe: (any Seen)? = seen
seen.v += 1
print(seen.v)
seen[0] += 1
maybe?[1] = 4
maybe!.v -= 1
print(seen.v, maybe!.v)

/* output:
true true true
true true
true
true true
true true
true
true
9
22 22
*/
