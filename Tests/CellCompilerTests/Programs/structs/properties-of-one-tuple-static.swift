struct G { var (a, b): (Int, Int)  }
print(G(a: 1, b: 2).b)
struct K { static let (lo, hi) = (1, 9); static var (p, q) = (1, "z") }
K.p += 1
print(K.lo, K.hi, K.p, K.q)
enum E { static let (lo, hi) = (1, 9) }
print(E.hi)

/* output:
2
1 9 2 z
9
*/
