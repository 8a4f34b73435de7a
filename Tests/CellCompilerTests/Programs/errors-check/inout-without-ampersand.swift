func f(_ x: inout Int) { x += 1 }
var n = 1
f(n)  // error: passing value of type 'Int' to an inout parameter requires explicit '&'
let c = 2
f(&c)  // error: cannot pass immutable value as inout argument: 'c' is a 'let' constant
f(&3)  // error: cannot pass immutable value as inout argument: literals are not mutable
