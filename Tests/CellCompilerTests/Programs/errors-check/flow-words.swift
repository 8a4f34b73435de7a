let n = 3
break  // error: 'break' is only allowed inside a loop, if, do, or switch
continue  // error: 'continue' is only allowed inside a loop
fallthrough  // error: 'fallthrough' is only allowed inside a switch
return  // error: return invalid outside of a func
return 3  // error: return invalid outside of a func
for i in 0..<3 { fallthrough }  // error: 'fallthrough' is only allowed inside a switch
if n > 1 { break }  // error: unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do
if n > 1 { continue }  // error: 'continue' is only allowed inside a loop
func f() { break }  // error: 'break' is only allowed inside a loop, if, do, or switch
func g() { continue }  // error: 'continue' is only allowed inside a loop
while true { func h() { break } }  // error: 'break' is only allowed inside a loop, if, do, or switch
while true { let c = { break } }  // error: 'break' is only allowed inside a loop, if, do, or switch
switch n { case 1: continue; default: break }  // error: 'continue' is only allowed inside a loop
switch n { case 1: print(1); fallthrough; default: fallthrough }  // error: 'fallthrough' without a following 'case' or 'default' block
switch n { case 1: fallthrough; case let x: print(x) }  // error: 'fallthrough' from a case which doesn't bind variable 'x'
outer: for i in 0..<2 { for j in 0..<2 { continue inner } }  // error: cannot find label 'inner' in scope
outer: if n > 1 { continue outer }  // error: 'continue' cannot be used with if statements
func d() { defer { return } }  // error: 'return' cannot transfer control out of a defer statement
func e() { for i in 0..<2 { defer { break } } }  // error: 'break' cannot transfer control out of a defer statement
defer { print(1) }
guard n > 1 else { print("x") }
func k() { guard n > 1 else { print(1) } }
func l() { guard let x = n as? Int else { return } ; print(x) }
struct P { init() { return 3 } }  // error: 'nil' is the only return value permitted in an initializer
struct Q { var x: Int { return } }  // error: non-void function should return a value
self.foo()  // error: cannot find 'self' in scope
super.foo()  // error:
func m(_ a: Int, _ a: Int) {}  // error: invalid redeclaration of 'a'
func o(a: Int, a: Int) {}  // error: invalid redeclaration of 'a'
func p(_ xs: Int..., _ y: Int) {}  // error: a parameter following a variadic parameter requires a label
let x = 1
let x = 2  // error: invalid redeclaration of 'x'
var y = 1; let y = "a"  // error: invalid redeclaration of 'y'
func f() {}  // error: invalid redeclaration of 'f()'
func q(_ n: Int) { let n = 2; var n = 3 }  // error: invalid redeclaration of 'n'
struct P {}  // error: invalid redeclaration of 'P'
class P {}  // error: invalid redeclaration of 'P'
enum R { case a, a }  // error: invalid redeclaration of 'a'
struct S { var v = 1; var v = 2; func m() {}; func m() {}; init() {}; init() {} }  // error: invalid redeclaration of 'v'
typealias T = Int
typealias T = String  // error: invalid redeclaration of 'T'
for (i, i) in [(1, 2)] { }  // error: invalid redeclaration of 'i'
let (z, z) = (1, 2)  // error: invalid redeclaration of 'z'
if let w = Int("1"), let w = Int("2") { }
func r() { func s() {}; func s() {} }  // error: invalid redeclaration of 's()'
func t<A, A>(_ x: A) {}  // error: invalid redeclaration of 'A'
switch n { case let a where a > 1, let b: break; default: break }  // error: 'a' must be bound in every pattern
switch (n, n) { case (let a, let a): break }  // error: invalid redeclaration of 'a'
let c1 = { (a: Int, a: Int) in a }  // error: invalid redeclaration of 'a'
