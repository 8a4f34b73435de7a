func add(a: Int, b: Int) -> Int { return a + b }
print(add(1, 2))  // error: missing argument labels 'a:b:' in call
print(add(a: 1))  // error: missing argument for parameter 'b' in call
print(add(b: 2, a: 1))  // error: argument 'a' must precede argument 'b'
print(add(a: 1, b: 2, c: 3))  // error: extra argument 'c' in call
print(add(a: "1", b: 2))  // error: cannot convert value of type 'String' to expected argument type 'Int'
let r: String = add(a: 1, b: 2)  // error: cannot convert value of type 'Int' to specified type 'String'
add(a: 1, b: 2)
func noReturn(x: Int) { return x }  // error: unexpected non-void return value in void function
func missing(x: Int) -> Int { x + 1; print(x) }
func mixed(x: Int) -> String { if x > 0 { return "a" } else { return 1 } }  // error: cannot convert return expression of type 'Int' to return type 'String'
func param(x: Int) { x += 1; x = 5 }  // error: left side of mutating operator isn't mutable: 'x' is a 'let' constant
func inoutp(x: inout Int) { x += 1 }
inoutp(x: 5)  // error:
var n = 1
inoutp(x: n)  // error: passing value of type 'Int' to an inout parameter requires explicit '&'
let k = 1
inoutp(x: &k)  // error: cannot pass immutable value as inout argument: 'k' is a 'let' constant
func def(a: Int = "x") {}  // error:
func vari(_ xs: Int...) {}
vari([1, 2])  // error:
vari(1, "2")  // error: cannot convert value of type 'String' to expected argument type 'Int'
func gen<T>(_ a: T, _ b: T) {}
gen(1, "a")  // error:
func ret() -> (Int, Int) { (1, 2, 3) }  // error: cannot convert return expression of type '(Int, Int, Int)' to return type '(Int, Int)'
let (p, q, s) = ret2()  // error: '(Int, Int)' is not convertible to '(Int, Int, _)', tuples have a different number of elements
func ret2() -> (Int, Int) { (1, 2) }
func opt(_ x: Int?) -> Int { x * 2 }  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
func closure(_ f: (Int, Int) -> Int) -> Int { f(1) }  // error: missing argument for parameter #2 in call
closure { $0 + $1 }
_ = closure { a in a }  // error: contextual closure type '(Int, Int) -> Int' expects 2 arguments, but 1 was used in closure body
_ = closure { a, b, c in a }  // error: contextual closure type '(Int, Int) -> Int' expects 2 arguments, but 3 were used in closure body
func thrower() throws {}
thrower()  // error: call can throw but is not marked with 'try'
func overloaded(_ x: Int) {}
func overloaded(_ x: Int) {}  // error:
func self2() { self.x }  // error:
