let k = [3, 4]
let (a, b) = { ($0[0], $0[1]) }(k)
print(a + b)
let s = { $0 + 1 }(4)
let t = { $0.count }("abc")
let u = { x, y in x * y }(3, 4)
let v = { (xs: [Int]) in xs.reduce(0, +) }(k)
print(s, t, u, v, { $0.map { $0 * 2 } }(k))

/* output:
7
5 3 12 7 [6, 8]
*/
