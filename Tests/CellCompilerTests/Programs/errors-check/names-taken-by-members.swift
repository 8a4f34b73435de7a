func area(_ r: Double) -> Double { r * r }
let area = 3.0
func f() { let g = 1; func g(x: Int) {} ; print(g) }
struct S { var a = 1; func a(x: Int) {}; static func a() {} ; func b() {}; var b = 2 ; subscript() -> Int { 1 } ; var c: Int; init() {} }  // error: invalid redeclaration of 'b'
func h() {}
var h: Int { 3 }  // error: invalid redeclaration of 'h'
enum E { case x; static let x = 3; var y: Int { 1 }; case y; func x() {} ; static func x(a: Int) {} ; case z(Int); static func z() {} }  // error: invalid redeclaration of 'x'
