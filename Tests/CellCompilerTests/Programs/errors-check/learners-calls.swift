func f(a: Int, b: String = "", _ c: Double...) -> Int { a }
f(1)  // error: missing argument for parameter 'a' in call
f(a: "x")  // error: cannot convert value of type 'String' to expected argument type 'Int'
f(b: "x", a: 1)  // error: argument 'a' must precede argument 'b'
f(a: 1, c: 2)  // error: incorrect argument label in call (have 'a:c:', expected 'a:b:')
f(a: 1, b: "x", 1, "y")  // error: cannot convert value of type 'String' to expected argument type 'Double'
f(a: 1, 2, 3)
f()  // error: missing argument for parameter 'a' in call
f  // error: function is unused [#no-usage]
f(a: 1)(2)  // error: cannot call value of non-function type 'Int'
let g = f(a:)  // error: cannot find 'f(a:)' in scope
let h = f(a:b:_:)
h(1, "a", [2.0])  // error: cannot pass array of type '[Double]' as variadic arguments of type 'Double'
h(a: 1, b: "a")  // error: extraneous argument labels 'a:b:' in call
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
k(f)  // error: cannot convert value of type '(Int, String, Double...) -> Int' to expected argument type '(Int) -> Int'
max(1)  // error: missing argument for parameter #2 in call
min()  // error: missing arguments for parameters #1, #2 in call
print(a: 1)  // error: extraneous argument label 'a:' in call
abs()  // error: missing argument for parameter #1 in call
zip([1])  // error: missing argument for parameter #2 in call
func l(x: Int) -> Int { x }
func l(y: Int) -> Int { y }
l(z: 1)  // error: no exact matches in call to global function 'l'
l(1)  // error: no exact matches in call to global function 'l'
