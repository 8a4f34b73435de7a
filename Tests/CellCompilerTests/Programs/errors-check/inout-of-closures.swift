let grow = { (n: inout Int) in n += 1 }
var x = 1
grow(&x)
grow(x)  // error: passing value of type 'Int' to an inout parameter requires explicit '&'
let fixed = 2
grow(&fixed)  // error: cannot pass immutable value as inout argument: 'fixed' is a 'let' constant
func twice(_ f: (inout Int) -> Void, _ n: inout Int) { f(&n); f(n) }  // error: passing value of type 'Int' to an inout parameter requires explicit '&'
print(x)
