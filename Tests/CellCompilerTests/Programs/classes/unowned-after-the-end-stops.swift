class P { var name = "p"; deinit { print("bye") } }
class C { unowned let p: P; init(p: P) { self.p = p } }
var p: P? = P()
let c = C(p: p!)
print(c.p.name)
p = nil
print(c.p.name)
/* output:
p
bye
*/
