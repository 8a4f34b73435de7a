func move(from a: Int, to b: Int) -> Int { b - a }
func plain(_ a: Int, _ b: Int) -> Int { a + b }
func mixed(_ a: Int, by b: Int = 2, times c: Int) -> Int { a * b * c }
print(move(1, 2))  // error: missing argument labels 'from:to:' in call
print(move(from: 1, 2))  // error: missing argument label 'to:' in call
print(move(to: 2, from: 1))  // error: argument 'from' must precede argument 'to'
print(move(from: 1))  // error: missing argument for parameter 'to' in call
print(move(start: 1, to: 2))  // error: incorrect argument label in call (have 'start:to:', expected 'from:to:')
print(move(from: 1, to: 2, by: 3))  // error: extra argument 'by' in call
print(move())  // error: missing arguments for parameters 'from', 'to' in call
print(plain(a: 1, b: 2))  // error: extraneous argument labels 'a:b:' in call
print(plain(1))  // error: missing argument for parameter #2 in call
print(plain(1, 2, 3))  // error: extra argument in call
print(plain())  // error: missing arguments for parameters #1, #2 in call
print(mixed(1))  // error: missing argument for parameter 'times' in call
print(mixed(1, times: 2, by: 3))  // error: argument 'by' must precede argument 'times'
print(mixed(1, 2, 3))  // error: missing argument labels 'by:times:' in call
print(mixed(1, by: 2))  // error: missing argument for parameter 'times' in call
print(mixed(times: 2, 1))  // error: unnamed argument #2 must precede argument 'times'
struct P { var x: Int; var y = 0 }
print(P(3))  // error: missing argument label 'x:' in call
print(P(y: 1))  // error: missing argument for parameter 'x' in call
print(P(y: 1, x: 2))  // error: argument 'x' must precede argument 'y'
print(P(x: 1, z: 2))  // error: incorrect argument label in call (have 'x:z:', expected 'x:y:')
print(P())  // error: missing argument for parameter 'x' in call
let c = { (a: Int, b: Int) -> Int in a + b }
print(c(a: 1, b: 2))  // error: extraneous argument labels 'a:b:' in call
print(c(1))  // error: missing argument for parameter #2 in call
print(c(1, 2, 3))  // error: extra argument in call
class A { init(name: String, age: Int) {} }
_ = A("x", 3)  // error: missing argument labels 'name:age:' in call
_ = A(name: "x")  // error: missing argument for parameter 'age' in call
_ = A(age: 3, name: "x")  // error: argument 'name' must precede argument 'age'
_ = A()  // error: missing arguments for parameters 'name', 'age' in call
enum E { case pair(Int, label: String) }
let e = E.pair(1, "x")  // error: missing argument label 'label:' in call
let e2 = E.pair(1)  // error: missing argument for parameter 'label' in call
let e3 = E.pair(label: "x", 1)  // error: unnamed argument #2 must precede argument 'label'
let e4 = E.pair
print(max(1, b: 2))  // error: extraneous argument label 'b:' in call
print([1, 2].joined(with: ","))  // error: extra argument 'with' in call
print(abs(-1, 2))  // error: extra argument in call
print([1].contains(where: 1))  // error: cannot convert value of type 'Int' to expected argument type '(Int) throws -> Bool'
print([3, 1].sorted(by: 3))  // error: cannot convert value of type 'Int' to expected argument type '(Int, Int) throws -> Bool'
print("a".replacingOccurrences(of: "a"))  // error:
