let a: Int? = 1
let b = 2
if let a,
  a > "x",  // error: binary operator '>' cannot be applied to operands of type 'Int' and 'String'
  b {  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
  print(a)
}
guard
  let c = b,  // error: initializer for conditional binding must have Optional type, not 'Int'
  let d = a
else { fatalError() }
while let e = b,  // error: initializer for conditional binding must have Optional type, not 'Int'
  e > 1 { break }
switch b {
case
  1,
  "2":  // error: expression pattern of type 'String' cannot match values of type 'Int'
  print("x")
case let x
  where x:  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
  print("y")
default: break
}
for x in
  b {  // error: for-in loop requires 'Int' to conform to 'Sequence'
  print(x)
}
