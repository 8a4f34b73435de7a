// Names in a wrong pattern are not complained about as well.
enum Shape { case circle(Double), square, box(Int, Int) }
let shape = Shape.circle(1)
switch shape {
case .circle(let r, let q):  // error: tuple pattern cannot match values of the non-tuple type 'Double'
  print(r)
  print(q)
case .triangle(let t):  // error: type 'Shape' has no member 'triangle'
  print(t)
case .square(let side):  // error: pattern with associated values does not match enum case 'square'
  print(side)
default: break
}
if let .circle(r) = shape {  // error: pattern matching in a condition requires the 'case' keyword
  print(r)
}
let pair = (1, "one")
switch pair {
case (let a, let b, let c):  // error: tuple pattern has the wrong length for tuple type '(Int, String)'
  print(a, b, c)
default: break
}
for let i in [1, 2] { print(i) }  // error: 'let' pattern cannot appear nested in an already immutable context
