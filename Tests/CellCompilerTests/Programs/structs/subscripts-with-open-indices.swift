struct T { var d = [1, 2, 3, 4]
  subscript(i: Int...) -> Int { get { d[i[0] * 2 + i[1]] } set { d[i[0] * 2 + i[1]] = newValue } } }
var t = T()
t[1, 0] = 9
t[0, 0] += 5
print(t.d, t[1, 0])
struct G { var d: [String: Int] = [:]; subscript(k: String, default v: Int = 7) -> Int { get { d[k] ?? v } set { d[k] = newValue + v } } }
var g = G()
g["a"] = 1
g["a"] += 1
g["b", default: 0] = 5
print(g["a"], g["b"], g["c"], g["c", default: 1])
struct Sparse<T: Numeric> { var d: [[Int]: T] = [:]; subscript(i: Int...) -> T { get { d[i] ?? 0 } set { d[i] = newValue } } }
var s = Sparse<Double>(); s[1, 2, 3] = 2.5; s[1, 2, 3] *= 2; s[] = 1; print(s[1, 2, 3], s[0], s[], s.d.count)
/* output:
[6, 2, 9, 4] 9
16 5 7 1
5.0 0.0 1.0 2
*/
