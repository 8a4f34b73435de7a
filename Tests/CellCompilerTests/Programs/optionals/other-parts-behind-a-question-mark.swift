struct S { var a: [Int]? = [1]; var b = [1, 2]; var d: [String: [Int]] = [:]
  mutating func f() { a?.append(b.count); d["x"]?.append(b.count); a?[b.count - 2] = b[0] }
}
class C { var a: [Int]? = [1]; var d: [String: Int] = [:]; var n: C?
  func f() { a?[0] = d.count; n?.d["x"] = d.count; n?.n = n } }
var s = S()
s.f()
s.a?.append(s.b.count) // traps
s.d["a"]?.append(s.a!.count)
print(s)
let c = C(); c.n = C(); c.f()
c.n?.d["y"] = c.n!.d.count
c.n?.d["y"]? += c.n!.d.count
print(c.n == nil)
var list = [1, 2]
var opt: Int? = 3
opt? += list.count
