var a = [1, 2, 3]
swap(&a[0], &a[1])  // error:
func two(_ x: inout Int, _ y: inout Int) {}
var n = 1
two(&n, &n)  // error:
func mod(_ x: inout Int, _ f: () -> Int) { x += f() }
mod(&n) { n + 1 }
struct P { var x = 1, y = 2; mutating func mix(_ o: inout P) {} ; mutating func with(_ f: (inout Int) -> Void) { f(&x) } }
var p = P()
two(&p.x, &p.y)
two(&p.x, &p.x)  // error:
p.mix(&p)  // error:
func t() { var q = P(); two(&q.x, &q.y); q.mix(&q); var z = [1, 2]; z.append(contentsOf: z); two(&z[0], &z[1]) }  // error:
func u() { var q = P(); two(&q.x, &q.x); mod(&q.x) { q.y }; mod(&q.x) { q.x } }  // error:
func e(_ x: inout Int) -> () -> Int { return { x } }  // error: escaping closure captures 'inout' parameter 'x'
func g(_ x: inout Int) { [1].forEach { x += $0 } }
