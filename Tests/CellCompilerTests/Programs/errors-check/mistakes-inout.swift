func bump(_ x: inout Int) { x += 1 }
var n = 1
let m = 2
bump(n)  // error: passing value of type 'Int' to an inout parameter requires explicit '&'
bump(&m)  // error: cannot pass immutable value as inout argument: 'm' is a 'let' constant
bump(&3)  // error: cannot pass immutable value as inout argument: literals are not mutable
var s = "a"
bump(&s)  // error: cannot convert value of type 'String' to expected argument type 'Int'
func swapAll(_ a: inout Int, _ b: inout Int) { let t = a; a = b; b = t }
swapAll(&n, &n)
