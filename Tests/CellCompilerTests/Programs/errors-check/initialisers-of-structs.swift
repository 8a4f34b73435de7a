struct B { private var p = 1; var q: Int }
print(B(q: 2))  // error: 'B' initializer is inaccessible due to 'private' protection level
print(B(p: 1, q: 3))  // error: 'B' initializer is inaccessible due to 'private' protection level
struct C { private var p: Int; var q: Int }
print(C(p: 1, q: 2))  // error: 'C' initializer is inaccessible due to 'private' protection level
struct E { var a: Int; init(z: Int) { a = z } }
print(E(a: 1))  // error: incorrect argument label in call (have 'a:', expected 'z:')
struct F { var a: Int; var b: Int; init() { a = 1 } }
struct G { let a: Int; init() { a = 1; a = 2 } }
struct H { var n: Int; func inc() { n += 1 } }  // error: left side of mutating operator isn't mutable: 'self' is immutable
let h = H(n: 1)
struct I { var n = 0; mutating func inc() { n += 1 } }
let i = I()
i.inc()  // error: cannot use mutating member on immutable value: 'i' is a 'let' constant
