import Foundation
let a = 1.5
let v = 2.0
print(a + 2 * .pi * v)
let angle = 2 * .pi / 3.0
print(angle)
let h = sin(.pi / 2 * a) + .pi
print(h)
func area(_ r: Double) -> Double { .pi * r * r }
print(area(2))
let xs: [Double] = [0, .pi / 2, .pi]
print(xs.map { $0 * 2 / .pi })
let best = max(a, .infinity)
print(best, min(.pi, a))
let worst = xs.reduce(-.infinity) { max($0, $1) }
print(worst)
var m: Double = .greatestFiniteMagnitude
for x in xs where x < m { m = x }
print(m)
let ok = a > .zero && v < .pi
print(ok)
let neg = -.pi + a
print(neg)
/* output:
14.066370614359172
2.0943951023931953
3.8486994347763406
12.566370614359172
[0.0, 1.0, 2.0]
inf 1.5
3.141592653589793
0.0
true
-1.6415926535897931
*/
