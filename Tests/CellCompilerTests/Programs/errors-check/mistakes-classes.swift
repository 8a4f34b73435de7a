class A { let x = 1; var y: Int { 2 } }
let a = A()
a.x = 2  // error:
a.y = 3  // error: cannot assign to property: 'y' is a get-only property
let b = A(x: 1)  // error: argument passed to call that takes no arguments
struct S: A {}  // error: inheritance from non-protocol type 'A'
class B: A { override var x: Int { 3 }; override var y: String { "a" } }  // error: cannot override immutable 'let' property 'x' with the getter of a 'var'
class C { init(n: Int) {} }
let c = C()  // error: missing argument for parameter 'n' in call
let d = C(m: 1)  // error: incorrect argument label in call (have 'm:', expected 'n:')
final class F {}
class G: F {}  // error: inheritance from a final class 'F'
print(a == a)  // error:
