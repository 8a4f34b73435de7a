let x: AnyObject = 3  // error: value of type 'Int' expected to be instance of class or class-constrained type
struct S {}
let y: AnyObject = S()  // error: value of type 'S' expected to be instance of class or class-constrained type
func f(_ o: AnyObject) {}
f(S())  // error: argument type 'S' expected to be an instance of a class or class-constrained type
f("a")  // error: argument type 'String' expected to be an instance of a class or class-constrained type
class K { weak var w: AnyObject? ; weak var v: Any? }  // error: 'weak' must not be applied to non-class-bound 'Any'; consider adding a protocol conformance that has a class bound
