func two() -> (Int, String) { print("two"); return (1, "x") }
struct F { var (a, b) = two(); var c = 2 }
print(F().a, F().b)
print(F(a: 5, b: "y").b)
print(F(a: 5, b: "y", c: 3).b)
class C { var (x, y) = (1.5, "k"); static let (s, t) = two(); let (m, (n, _)): (Int, (Int, Int)) = (1, (2, 3)) }
print(C().x, C.s, C.t, C().n)
struct G { var (a, b): (Int, Int); let (c, d): (Int, Int) ; init() { (a, b) = (1, 2); c = 3; d = 4 } }
print(G().b, G().d)
struct H { var (a, b) = two(); init(k: Int) { a = k } }
print(H(k: 9))

/* output:
two
two
1 x
y
y
two
1.5 1 x 2
2 4
two
H(a: 9, b: "x")
*/
