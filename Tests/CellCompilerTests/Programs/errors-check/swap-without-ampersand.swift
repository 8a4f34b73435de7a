func swapValues(_ a: inout Int, _ b: inout Int) {
  let t = a
  a = b
  b = t
}
let x = 1
var y = 2
swapValues(x, y)  // error: passing value of type 'Int' to an inout parameter requires explicit '&'
swapValues(&x, &y)  // error: cannot pass immutable value as inout argument: 'x' is a 'let' constant
swapValues(&y, 3)  // error:
