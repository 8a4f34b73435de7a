protocol P { var n: Int { get } }
struct S: P { var n: Int }
class A { var n = 1 }; class B: A { override init() { super.init(); n = 2 } }
let ss = [S(n: 1), S(n: 2)]
let ps: [any P] = ss
print(ps.map(\.n))
func total(_ xs: [any P]) -> Int { xs.reduce(0) { $0 + $1.n } }
print(total(ss))
let bs = [B(), B()]
let xs: [A] = bs
print(xs.map(\.n))
func tot(_ xs: [A]) -> Int { xs.reduce(0) { $0 + $1.n } }
print(tot(bs))
let anys: [Any] = ss
print(anys.count, ([1, 2] as [Any]).count)
let d: [String: Int] = ["a": 1]
let e: [String: Any] = d
print(e)
let o: [Int] = [1, 2]
let oo: [Int?] = o
print(oo)
var acc: [any P] = []
acc += ss
acc.append(contentsOf: ss)
print(acc.count)
let t: (any P, Int) = (S(n: 3), 4)
print(t.0.n)
let nested: [[any P]] = [ss, ss]
print(nested.count)
func opt(_ x: [Int]?) -> [Any]? { x }
print(opt([1]) as Any)
let f: (Int) -> Any = { (x: Int) -> Int in x }
print(f(2))
/* output:
[1, 2]
3
[2, 2]
4
2 2
["a": 1]
[Optional(1), Optional(2)]
4
3
2
Optional([1])
2
*/
