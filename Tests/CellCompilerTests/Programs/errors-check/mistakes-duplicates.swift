struct A { var x = 1; var x = 2; func f() {}; func f() {} }  // error: invalid redeclaration of 'x'
struct A {}  // error: invalid redeclaration of 'A'
func g(_ x: Int) -> Int { x }
func g(_ y: Int) -> Int { y }  // error:
enum E { case a, b, a }  // error: invalid redeclaration of 'a'
func h() { let q = 1; let q = 2; print(q) }  // error: invalid redeclaration of 'q'
var v = 1
var v = 2  // error: invalid redeclaration of 'v'
