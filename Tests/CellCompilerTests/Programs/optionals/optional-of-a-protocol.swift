protocol C { func p(_ x: Int) -> Int }
struct M: C { func p(_: Int) -> Int { 3 } }
protocol D { mutating func p(_ x: Int) }
struct N: D { var w = 0; mutating func p(_ x: Int) { w = x } }
print(M().p(2))
protocol K: AnyObject { func f() -> Int }
class J: K { func f() -> Int { 5 } }
let j: J? = J()
var k: K? = j
k = j
let l: [K?] = [j]
func g(_ k: K?) -> Int { k?.f() ?? 0 }
print(k?.f() ?? 0, g(j), l.count)
/* output:
3
5 5 1
*/
