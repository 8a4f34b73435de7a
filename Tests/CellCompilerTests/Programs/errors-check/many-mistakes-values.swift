struct P { let a: Int; var b = 2; func f() { b = 3 } } // error:
let p = P(a: 1)
p.b = 4 // error:
p.a = 5 // error:
var q = P(a: 1, b: "x") // error:
q.c = 1
q.f(1)
print(q.f().x)
let r: P = 5 // error:
func g(_ x: inout Int) {}
g(&p.b) // error:
g(p.b) // error:
for i in 5 { } // error:
let s = [1, "a"] // error:
let t: [Int] = [1, "a"] // error:
if p { } // error:
if p.a = 1 { } // error:
while 1 { } // error:
switch p.a { case 1: break } // error:
switch p.a { case "x": break; default: break } // error:
let u = p.a + "x" // error:
let v = "x" * 2 // error:
let w = -"x" // error:
let x = !1 // error:
let y: Int = nil // error:
let z: Int? = 5
print(z + 1) // error:
print(z.count) // error:
return 5 // error:
