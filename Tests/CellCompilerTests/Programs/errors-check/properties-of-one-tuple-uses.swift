struct A { var (a, b) = (c, 2); static let c = 1 }
struct B { private var (a, b) = (1, 2) }
print(B())
class K { let (a, b) = (1, 2) }
let k = K()
k.a = 2 // error: cannot assign to property: 'a' is a 'let' constant
var a = A(a: 1) // error: missing argument for parameter 'b' in call
