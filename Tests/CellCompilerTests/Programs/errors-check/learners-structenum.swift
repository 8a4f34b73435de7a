enum Op { case add, sub, num(Int) }
let a: Op = .mul  // error: type 'Op' has no member 'mul'
let b = Op.num
let c: Op = .num("3")  // error: cannot convert value of type 'String' to expected argument type 'Int'
let d: Op = .num(1, 2)  // error: extra argument in call
let e: Op = .add(1)  // error: enum case 'add' has no associated values
if a == .add { }  // error:
if case .num(let x, let y) = a { }  // error:
if case .num(n) = a { }  // error: cannot find 'n' in scope
print(Op.add.rawValue)  // error: value of type 'Op' has no member 'rawValue'
enum R: Int { case x, y = 5, z; case w = "a" }  // error: cannot convert value of type 'String' to raw type 'Int'
let f: R = R(rawValue: 3)  // error:
let g = R.q  // error: type 'R' has no member 'q'
print(R.allCases)  // error: type 'R' has no member 'allCases'
struct P { var a: Int; var b = 2 }
let h = P()  // error: missing argument for parameter 'a' in call
let i = P(1)  // error: missing argument label 'a:' in call
let j = P(b: 1)  // error: missing argument for parameter 'a' in call
let k = P(b: 1, a: 2)  // error: argument 'a' must precede argument 'b'
let l = P(a: "x")  // error: cannot convert value of type 'String' to expected argument type 'Int'
let m = P(a: 1, c: 3)  // error: incorrect argument label in call (have 'a:c:', expected 'a:b:')
print(h.zz)
h.foo()
P.a  // error: instance member 'a' cannot be used on type 'P'; did you mean to use a value of this type instead?
print(P.b)  // error: instance member 'b' cannot be used on type 'P'; did you mean to use a value of this type instead?
enum S { var x = 1; case q }  // error: enums must not contain stored properties
struct T { let n }  // error: type annotation missing in pattern
struct U { func f() { return 1 } ; func g() -> Int { return } ; func h() -> Int { "x" } }  // error: unexpected non-void return value in void function
switch a { case .add: print(1); case .foo: print(2); case .num(let n): print(n); case .sub: print(3) }  // error: type 'Op' has no member 'foo'
enum V: Double, CaseIterable { case a = 1.5, b }  // error: enum case must declare a raw value when the preceding raw value is not an integer
enum W: Bool { case a = true }  // error: raw type 'Bool' is not expressible by a string, integer, or floating-point literal
