class P { var name = "p"; deinit { print("bye") } }
class C { unowned let p: P; init(p: P) { self.p = p } }
var p: P? = P()
let c = C(p: p!)
print(c.p.name)  // prints: p
p = nil  // prints: bye
print(c.p.name)  // traps
