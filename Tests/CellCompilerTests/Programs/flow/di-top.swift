let a: Int
print(a)  // error: constant 'a' used before being initialized
a = 1
var b: Int
b += 1  // error: variable 'b' passed by reference before being initialized
var c: [Int]
c.append(2)  // error: variable 'c' used before being initialized
let d: String
if b > 1 { d = "x" }
print(d)  // error: constant 'd' used before being initialized
func f() { print(e) }
let e: Int
f()
e = 3
let g = { print(h) }
let h: Int
h = 1
g()
