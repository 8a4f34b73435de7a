func change(_ a: inout Int, _ b: inout Int) { a += 1; b += 1 }
var x = 1
change(&x, &x)  // error: overlapping accesses to 'x', but modification requires exclusive access; consider copying to a local variable
var xs = [1, 2]
change(&xs[0], &xs[1])  // error: overlapping accesses to 'xs', but modification requires exclusive access; consider copying to a local variable
struct P { var a = 1; var b = 2 }
var p = P()
change(&p.a, &p.b)
change(&p.a, &p.a)  // error: overlapping accesses to 'p.a', but modification requires exclusive access; consider copying to a local variable
func f() {
  var q = P()
  change(&q.a, &q.b)
  change(&q.a, &q.a)  // error: overlapping accesses to 'q.a', but modification requires exclusive access; consider copying to a local variable
  var ys = [1, 2]
  swap(&ys[0], &ys[1])  // error:
}
f()
