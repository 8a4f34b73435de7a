func l(_ i: Int) -> Int { print("l\(i)"); return i }
var a = [1, 2, 3], b = [4, 5, 6]
func rd(_ x: inout Int, _ y: Int) { print("rd", x, y); x += y }
func rd2(_ x: inout Int, _ y: inout Int) { print("rd2", x, y); x += y }
rd(&a[l(0)], b[l(1)])
rd2(&a[l(0)], &b[l(1)])
(a[l(0)], b[l(1)]) = (l(7), l(8))
print(a, b)
(a[l(0)], a[l(1)]) = (a[l(1)], a[l(0)])
print(a)
struct S { var xs = [1, 2, 3]
  var p: Int { get { print("get p"); return xs[0] } set { print("set p", newValue); xs[0] = newValue } }
  var q: Int { get { print("get q"); return xs[1] } set { print("set q", newValue); xs[1] = newValue } }
  subscript(i: Int) -> Int { get { print("get[\(i)]"); return xs[i] } set { print("set[\(i)]", newValue); xs[i] = newValue } }
}
var s = S(), t = S()
(s.p, s.q) = (s.q, s.p)
print(s.xs)
(s[l(0)], t[l(1)]) = (l(5), l(6))
rd(&s.p, t.q)
rd(&s[l(0)], t[l(1)])
rd2(&s[l(0)], &t[l(1)])
rd2(&s.p, &t.q)
swap(&s[l(0)], &t[l(1)])
s[l(0)] = s[l(1)]
s[l(0)] += s[l(1)]
s.p += l(3)
a[l(0)] += l(1)
a[l(0)] = l(1)
a[a[l(2)] - 3] = a[l(1)]
func give() -> [Int] { print("give"); return [9, 8] }
rd(&a[give()[l(1)] - 8], give()[l(0)])
var m = [[1, 2], [3, 4]]
rd(&m[l(0)][l(1)], m[l(1)][l(0)])
m[l(0)][l(1)] = m[l(1)][l(0)]
m[l(0)][l(1)] += b[l(1)]
m[l(0)].append(l(9))
m[l(0)].swapAt(l(0), l(1))
print(m)
var d = ["a": 1]
func k(_ s: String) -> String { print(s); return s }
d[k("a")] = d[k("a")]! + l(1)
d[k("b"), default: l(0)] += l(2)
rd(&d[k("c"), default: l(4)], l(5))
print(d.sorted { $0.key < $1.key })
var tup = (1, (2, 3))
(tup.0, (tup.1.0, tup.1.1)) = (l(1), (l(2), l(3)))
(tup.0, (_, tup.1.1)) = (l(4), (l(5), l(6)))
print(tup)
var o: Int? = 3
o? += l(3)
(o, _) = (l(1), l(2))
print(o as Any)
var (x, y) = (l(1), l(2))
(x, y) = (y, x + l(3))
print(x, y)

/* output:
l0
l1
rd 1 5
l0
l1
rd2 6 5
l0
l1
l7
l8
[7, 2, 3] [4, 8, 6]
l0
l1
l1
l0
[2, 7, 3]
get q
get p
set p 2
set q 1
[2, 1, 3]
l0
l1
l5
l6
set[0] 5
set[1] 6
get q
get p
rd 5 6
set p 11
l0
l1
get[1]
get[0]
rd 11 6
set[0] 17
l0
l1
get[0]
get[1]
rd2 17 6
set[1] 6
set[0] 23
get p
get q
rd2 23 6
set q 6
set p 29
l0
l1
get[0]
get[1]
set[1] 29
set[0] 6
l0
l1
get[1]
set[0] 1
l0
l1
get[1]
get[0]
set[0] 2
l3
get p
set p 5
l0
l1
l0
l1
l2
l1
give
l1
give
l0
rd 7 9
l0
l1
l1
l0
rd 2 3
l0
l1
l1
l0
l0
l1
l1
l0
l9
l0
l0
l1
[[11, 1, 9], [3, 4]]
a
a
l1
b
l2
l0
c
l5
l4
rd 4 5
[(key: "a", value: 2), (key: "b", value: 2), (key: "c", value: 9)]
l1
l2
l3
l4
l5
l6
(4, (2, 6))
l3
l1
l2
Optional(1)
l1
l2
l3
2 4
*/
