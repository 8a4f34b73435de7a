let add = { (x: inout Int) in x += 1 }
var n = 1; add(&n); print(n)
let swap2 = { (a: inout Int, b: inout Int) -> Int in let t = a; a = b; b = t; return a + b }
var a = 1, b = 5
print(swap2(&a, &b), a, b)
func apply(_ f: (inout [Int]) -> Void) -> [Int] { var v = [1]; f(&v); return v }
print(apply { $0.append(2) }, apply { v in v.removeAll() })
func make() -> (inout String) -> Void { { s in s += "!" } }
var s = "hi"; make()(&s); print(s)
var fs: [(inout Int) -> Void] = [{ $0 += 1 }, { $0 *= 3 }, add]
for f in fs { f(&n) }
print(n)
/* output:
2
6 5 1
[1, 2] []
hi!
10
*/
