class V { let id: Int; var tag = ""
  init?(id: Int) { guard id > 0 else { return nil }; self.id = id }
  convenience init?(name: String) { self.init(id: name.count); tag = name }
  convenience init(n: Int) { self.init(id: n)! } }
class B: V { var bell = 0; override init?(id: Int) { super.init(id: id); bell = id * 2 } }
print(V(name: "") == nil, V(name: "ab")?.tag ?? "-", B(name: "") == nil, (B(name: "abc") as B?)?.bell ?? -1, type(of: B(n: 2)), B(n: 4).bell)
class W { let a: Int; var b = 1; init(a: Int) { self.a = a }; convenience init() { self.init(a: 7); b = 2 } }
class X: W { override init(a: Int) { super.init(a: a + 1) } }
let x = X(); print(x.a, x.b, type(of: x))
class Y: W { var extra = "e" }
let y = Y(); print(y.a, y.b, y.extra, type(of: y), Y(a: 3).extra)
/* output:
true ab true 6 B 8
8 2 X
7 2 e Y e
*/
