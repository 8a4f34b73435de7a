func f() -> (Int, (String, Double)) { (1, ("a", 2.5)) }
var a = 0, b = "", c = 0.0
(a, (b, c)) = f()
print(a, b, c)
let u: Int, v: (String, Double)
(u, v) = f()
print(u, v)
let p: Int, q: String, r: Double
(p, (q, r)) = f()
print(p, q, r)
struct S { var x = 0, y = 0 }
var s = S()
(s.x, (s.y, _)) = (1, (2, 3))
print(s)
var xs = [1, 2, 3]
(xs[0], (xs[1], xs[2])) = (xs[2], (xs[0], xs[1]))
print(xs)
(xs[0], xs[1]) = (xs[1], xs[0])
print(xs)

/* output:
1 a 2.5
1 ("a", 2.5)
1 a 2.5
S(x: 1, y: 2)
[3, 1, 2]
[1, 3, 2]
*/
