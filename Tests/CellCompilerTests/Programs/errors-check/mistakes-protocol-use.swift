protocol Named { var name: String { get } }
extension Named { func hello() -> String { "hi " + name } }
struct X: Named { let name: String }
let n: Named = X(name: "x")
n.name = "y"  // error: cannot assign to property: 'name' is a get-only property
let all: [any Named] = [X(name: "a"), "b"]  // error: cannot convert value of type 'String' to expected element type 'any Named'
func take<T: Named>(_ t: T) {}
take(5)  // error: global function 'take' requires that 'Int' conform to 'Named'
let q = Named()  // error:
print(n.foo)  // error: value of type 'any Named' has no member 'foo'
