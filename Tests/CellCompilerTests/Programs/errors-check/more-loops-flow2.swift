let xs = [1, 2, 3]
for i in 0...xs { print(i) }  // error:
for i in xs.count { print(i) }  // error: for-in loop requires 'Int' to conform to 'Sequence'
for x in xs where x { print(x) }  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
for (i, x) in xs { print(i, x) }  // error: tuple pattern cannot match values of non-tuple type 'Int'
for x: String in xs { print(x) }  // error:
while xs { }  // error: cannot convert value of type '[Int]' to expected condition type 'Bool'
while xs.count = 3 { }  // error:
repeat { } while 1  // error: integer literal value '1' cannot be used as a boolean; did you mean 'true'?
if xs { }  // error: cannot convert value of type '[Int]' to expected condition type 'Bool'
if xs.isEmpty == 0 { }  // error: binary operator '==' cannot be applied to operands of type 'Bool' and 'Int'
if xs.count { }  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if !xs.count { }  // error: type 'Int' cannot be used as a boolean; test for '== 0' instead
guard xs.count > 0 else { print("x") }
switch xs { case []: print(1); default: print(2) }
switch xs.count { case > 3: print(1); default: print(2) }  // error:
