func f(a: Int, b: String = "", _ c: Double...) -> Int { a }
f(1)  // error:
f(a: "x")  // error: cannot convert value of type 'String' to expected argument type 'Int'
f(b: "x", a: 1)  // error: argument 'a' must precede argument 'b'
f(a: 1, c: 2)  // error:
f(a: 1, b: "x", 1, "y")  // error: cannot convert value of type 'String' to expected argument type 'Double'
f(a: 1, 2, 3)
f()  // error: missing argument for parameter 'a' in call
f  // error:
f(a: 1)(2)  // error: cannot call value of non-function type 'Int'
let g = f(a:)  // error:
let h = f(a:b:_:)
h(1, "a", [2.0])  // error:
h(a: 1, b: "a")  // error:
func i(_ x: Int) {}
i(x: 1)  // error: extraneous argument label 'x:' in call
i(1, 2)  // error: extra argument in call
i()  // error: missing argument for parameter #1 in call
i(1.5)  // error: cannot convert value of type 'Double' to expected argument type 'Int'
i([1])  // error: cannot convert value of type '[Int]' to expected argument type 'Int'
let j: String = i(1)  // error: cannot convert value of type '()' to specified type 'String'
print(j(1))  // error: cannot call value of non-function type 'String'
3(4)  // error: cannot call value of non-function type 'Int'
func k(_ f: (Int) -> Int) {}
k(i)  // error: cannot convert value of type '(Int) -> ()' to expected argument type '(Int) -> Int'
k { $0 }
k { "a" }  // error: contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored
k({ x, y in x })  // error: contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body
k(f)  // error:
max(1)  // error: missing argument for parameter #2 in call
min()  // error: missing arguments for parameters #1, #2 in call
print(a: 1)  // error:
abs()  // error: missing argument for parameter #1 in call
zip([1])  // error: missing argument for parameter #2 in call
func l(x: Int) -> Int { x }
func l(y: Int) -> Int { y }
l(z: 1)  // error:
l(1)  // error:
