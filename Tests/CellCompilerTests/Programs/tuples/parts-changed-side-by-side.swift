func sw(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
struct P { var x = 1, y = 2 }
func f() {
  var t = (1, 2)
  sw(&t.0, &t.1)
  print(t)
  var p = P()
  sw(&p.x, &p.y)
  swap(&p.x, &p.y)
  print(p)
  var q = (P(), P())
  sw(&q.0.x, &q.1.y)
  print(q)
}
f()

/* output:
(2, 1)
P(x: 1, y: 2)
(main.P(x: 2, y: 2), main.P(x: 1, y: 1))
*/
