struct D {}
let w: any D = D() // error: 'any' has no effect on concrete type 'D'
func f(_ x: any Int) {} // error: 'any' has no effect on concrete type 'Int'
var v: [any String] = [] // error: 'any' has no effect on concrete type 'String'
let o: (any D)? = nil // error: 'any' has no effect on concrete type 'D'
func g() -> any D { D() } // error: 'any' has no effect on concrete type 'D'
class C {}
let c: any C = C() // error: 'any' has no effect on concrete type 'C'
