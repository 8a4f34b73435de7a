if true { let inner = 1 }
print(inner)  // error: cannot find 'inner' in scope
for i in 0..<3 { }
print(i)  // error: cannot find 'i' in scope
func f(a: Int) { let b = a }
print(b, a)  // error: cannot find 'b' in scope
do { var q = 1; q += 1 }
q = 3  // error: cannot find 'q' in scope
let c = { (n: Int) in n * 2 }
print(n)  // error: cannot find 'n' in scope
switch 3 { case let v: print(v) }
print(v)  // error: cannot find 'v' in scope
guard let g = Optional(3) else { print(g); fatalError() }  // error: cannot find 'g' in scope
if let h = Optional(3) { } else { print(h) }  // error: cannot find 'h' in scope
while let w = Optional(1) { break }
print(w)  // error: cannot find 'w' in scope
repeat { let done = true } while !done  // error: cannot find 'done' in scope
func outer() { inner2(); func inner2() { x1 = 2 } ; var x1 = 1 }
inner2()  // error: cannot find 'inner2' in scope
struct S { var p = 1; static func s() { print(p) }; func m() { print(S.p); print(self.q) } }  // error: instance member 'p' cannot be used on type 'S'
enum E { case a; func f() { print(a) } }  // error:
print(E.b, S.zz)  // error: type 'E' has no member 'b'
