var a = [1, 2, 3]
swap(&a[0], &a[1])  // error: overlapping accesses to 'a', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]
func two(_ x: inout Int, _ y: inout Int) {}
var n = 1
two(&n, &n)  // error: inout arguments are not allowed to alias each other
func mod(_ x: inout Int, _ f: () -> Int) { x += f() }
mod(&n) { n + 1 }
struct P { var x = 1, y = 2; mutating func mix(_ o: inout P) {} ; mutating func with(_ f: (inout Int) -> Void) { f(&x) } }
var p = P()
two(&p.x, &p.y)
two(&p.x, &p.x)  // error: overlapping accesses to 'p.x', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
p.mix(&p)  // error: inout arguments are not allowed to alias each other
func t() { var q = P(); two(&q.x, &q.y); q.mix(&q); var z = [1, 2]; z.append(contentsOf: z); two(&z[0], &z[1]) }  // error: inout arguments are not allowed to alias each other
func u() { var q = P(); two(&q.x, &q.x); mod(&q.x) { q.y }; mod(&q.x) { q.x } }  // error: overlapping accesses to 'q.x', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]
func e(_ x: inout Int) -> () -> Int { return { x } }  // error: escaping closure captures 'inout' parameter 'x'
func g(_ x: inout Int) { [1].forEach { x += $0 } }
