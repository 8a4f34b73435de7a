struct A { var x = 1; var x = 2; func f() {}; func f() {}; func f(_ n: Int) {}; func f() -> Int { 1 } }  // error: invalid redeclaration of 'x'
enum E { case a, b, a }  // error: invalid redeclaration of 'a'
enum F: Int { case one = 1, two = 1, three }  // error: raw value for enum case is not unique
enum G: String { case a = "x", b = "x" }  // error: raw value for enum case is not unique
func h() {}
func h() {}  // error: invalid redeclaration of 'h()'
var y = 1
let y = 2  // error: invalid redeclaration of 'y'
struct A {}  // error: invalid redeclaration of 'A'
func k(a: Int, a: String) {}  // error: invalid redeclaration of 'a'
let d = ["a": 1, "a": 2]
switch 3 { case 1: print(1); case 1: print(2); default: print(3) }
switch 3 { default: print(1); case 3: print(2) }  // error: additional 'case' blocks cannot appear after the 'default' block of a 'switch'
func l() { let q = 1; let q = 2; print(q) }  // error: invalid redeclaration of 'q'
protocol P { func z(); func z() }  // error: invalid redeclaration of 'z()'
class C { init() {}; init() {} }  // error: invalid redeclaration of 'init()'
extension C { func w() {} }
extension C { func w() {} }  // error: invalid redeclaration of 'w()'
typealias T = Int
typealias T = String  // error: invalid redeclaration of 'T'
func m<T, T>(_ a: T) {}  // error: invalid redeclaration of 'T'
func n(_ x: Int) { let x = x + 1; print(x); let x = 3 }  // error: invalid redeclaration of 'x'
