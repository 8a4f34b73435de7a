var s = "a"
s
  = 3  // error: cannot assign value of type 'Int' to type 'String'
var xs = [1]
xs[0]
  = "x"  // error:
xs
  .append(
    "b")  // error: cannot convert value of type 'String' to expected argument type 'Int'
let k = 3
k  // error: cannot assign to value: 'k' is a 'let' constant
  = 4
k +=  // error: left side of mutating operator isn't mutable: 'k' is a 'let' constant
  1
struct P { let x: Int; var y: Int }
var p = P(x: 1, y: 2)
p
  .x = 3  // error: cannot assign to property: 'x' is a 'let' constant
p
  .y = "a"  // error: cannot assign value of type 'String' to type 'Int'
p.y
  += "a"  // error: cannot convert value of type 'String' to expected argument type 'Int'
p
  .z = 3  // error: value of type 'P' has no member 'z'
