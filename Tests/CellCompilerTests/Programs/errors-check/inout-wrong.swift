func inc(_ n: inout Int) { n += 1 }
func both(_ a: inout Int, _ s: inout String) {}
var a = 1
let b = 2
var s = "a"
var d = 2.5
inc(a)  // error: passing value of type 'Int' to an inout parameter requires explicit '&'
inc(&b)  // error: cannot pass immutable value as inout argument: 'b' is a 'let' constant
inc(&3)  // error: cannot pass immutable value as inout argument: literals are not mutable
inc(&a + 1)  // error:
inc(&s)  // error: cannot convert value of type 'String' to expected argument type 'Int'
inc(&d)  // error: cannot convert value of type 'Double' to expected argument type 'Int'
print(&a)  // error: '&' used with non-inout argument of type 'Any'
let c = &a  // error: '&' may only be used to pass an argument to inout parameter
inc(&undefined)  // error: cannot find 'undefined' in scope
both(&s, &a)  // error: cannot convert value of type 'String' to expected argument type 'Int'
both(&a)  // error: missing argument for parameter #2 in call
func f(_ n: Int) { inc(&n) }  // error: cannot pass immutable value as inout argument: 'n' is a 'let' constant
for i in 0..<3 { inc(&i) }  // error: cannot pass immutable value as inout argument: 'i' is a 'let' constant
var xs = [1, 2]
let ys = [1]
inc(&xs[0])
inc(&ys[0])  // error: cannot pass immutable value as inout argument: 'ys' is a 'let' constant
inc(&xs.count)  // error: cannot pass immutable value as inout argument: 'count' is a get-only property
struct P { var x = 1; let y = 2; var z: Int { 3 } }
var p = P()
let q = P()
inc(&p.x)
inc(&p.y)  // error: cannot pass immutable value as inout argument: 'y' is a 'let' constant
inc(&p.z)  // error: cannot pass immutable value as inout argument: 'z' is a get-only property
inc(&q.x)  // error: cannot pass immutable value as inout argument: 'q' is a 'let' constant
inc(&P().x)  // error: cannot pass immutable value as inout argument: function call returns immutable value
swap(&xs[0], xs[1])  // error: passing value of type 'Int' to an inout parameter requires explicit '&'
func g(_ n: inout Int = 3) {}  // error: cannot provide default value to inout parameter 'n'
func h(inout n: Int) {}  // error: 'inout' before a parameter name is not allowed
func i(_ n: inout [Int]) { n.append("a") }  // error: cannot convert value of type 'String' to expected argument type 'Int'
i([1])  // error:
i(&xs[0])  // error: cannot convert value of type 'Int' to expected argument type '[Int]'
let k: (inout Int) -> Void = { $0 += "a" }  // error: cannot convert value of type 'String' to expected argument type 'Int'
a += inc(&a)  // error:
xs.append(&a)  // error: '&' used with non-inout argument of type 'Int'
