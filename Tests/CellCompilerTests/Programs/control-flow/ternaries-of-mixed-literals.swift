let flag = true, n = 3
let a = flag ? 1 : 2.5
print(a)
let b = flag ? nil : 5
print(b as Any)
let c: Double? = flag ? 3 : nil
print(c!)
let d = n > 2 ? "big" : n > 1 ? "mid" : "small"
print(d)
let e = [flag ? 1 : 0, 2.5]
print(e)
let f = flag ? [1, 2] : []
print(f)
let g = flag ? ["a": [1]] : [:]
print(g)
let h = n == 0 ? .infinity : 1 / Double(n)
print(h > 0.3)
let i: Character = flag ? "x" : "y"
print(i)
let j = flag ? { $0 + 1 } : { (x: Int) in x - 1 }
print(j(1))
let k = (flag ? max : min)(1, 2)
print(k)
let l = Double(n) * (flag ? 2 : 0.5) + 1
print(l)
let m = flag ? (1, "a") : (2, "b")
print(m.1)
let o: [String: Any] = ["a": 1, "b": "x", "c": [1, 2], "d": flag ? 1.5 : 2]
print(o.count, o["d"] as! Double)
let p: [Any] = [1, "a", 2.5, nil as Int? as Any]
print(p.count)
let q = (flag ? n : nil) ?? 0
print(q)
let r = flag ? Optional(n) : nil
print(r ?? 0)
func opt(_ x: Int?) -> String { x.map { "\($0)" } ?? "none" }
print(opt(flag ? nil : 3), opt(flag ? 3 : nil))
let s: Set = flag ? [1, 2, 2] : []
print(s.count)
let t = -(flag ? 1 : 2) + n
print(t)
let u = n > 1 && flag ? "y" : "n"
print(u)
let v = n % 2 == 0 ? n / 2 : 3 * n + 1
print(v)
let w: Float = flag ? 1 : 2
print(w / 3)
/* output:
1.0
nil
3.0
big
[1.0, 2.5]
[1, 2]
["a": [1]]
true
x
2
2
7.0
a
4 1.5
4
3
3
none 3
2
2
y
10
0.33333334
*/
