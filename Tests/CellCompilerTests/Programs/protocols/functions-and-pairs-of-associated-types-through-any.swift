protocol P { associatedtype V; var v: V { get }; func opt() -> V?; func res() -> Result<V, Never>; func f() -> () -> V; func nested() -> [[V]]; func pairs() -> [(String, V)]; func o2() -> (V, V)? }
struct A: P { let v = 1; func opt() -> Int? { 2 }; func res() -> Result<Int, Never> { .success(3) }; func f() -> () -> Int { { 4 } }; func nested() -> [[Int]] { [[5], [6, 7]] }; func pairs() -> [(String, Int)] { [("a", 8)] }; func o2() -> (Int, Int)? { (9, 10) } }
let p: any P = A()
print(p.v, p.opt() as Any, p.nested())
print(p.f()())
if let (a, b) = p.o2() { print(a, b) }
for (k, v) in p.pairs() { print(k, v) }

/* output:
1 Optional(2) [[5], [6, 7]]
4
9 10
a 8
*/
