func f(_ x: Int) -> Int { x }
func f(_ x: String) -> Int { 2 }
f(1.5) // error: no exact matches in call to global function 'f'
f() // error: missing argument for parameter #1 in call
f(1, 2) // error: extra argument in call
let a = f // error: ambiguous use of 'f'
struct S { init(a: Int) {}; init(b: String) {} }
_ = S(c: 1) // error: incorrect argument label in call (have 'c:', expected 'a:')
_ = S(a: "x") // error: cannot convert value of type 'String' to expected argument type 'Int'
_ = S() // error: missing argument for parameter 'a' in call
func g<T>(_ a: T, _ b: T) {}
g(1, "a") // error:
func h<T: Comparable>(_ xs: [T]) -> T { xs.max()! }
h([S(a: 1)]) // error: global function 'h' requires that 'S' conform to 'Comparable'
func k() -> Int { 1 }
func k() -> String { "" }
let q = k() // error:
print(k()) // error:
func m(_ x: Int?) {}
func m(_ x: String?) {}
m(nil) // error: ambiguous use of 'm'
func n<T>() -> T { fatalError() }
let z = n() // error: generic parameter 'T' could not be inferred
func o(_ a: Int, b: Int = 1) {}
o(1, c: 2) // error: incorrect argument label in call (have '_:c:', expected '_:b:')
o(b: 1, 2) // error: unnamed argument #2 must precede argument 'b'
1.foo() // error: value of type 'Int' has no member 'foo'
"a" + 1 // error: binary operator '+' cannot be applied to operands of type 'String' and
let e: [Int] = ["a"] // error: cannot convert value of type 'String' to expected element type 'Int'
let t: (Int, String) = ("a", 1) // error: cannot convert value of type '(String, Int)' to specified type '(Int, 
