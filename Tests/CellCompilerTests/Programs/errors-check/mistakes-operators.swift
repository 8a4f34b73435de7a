let a = 1
let b = 2.5
print(a + b)  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
print(a == "1")  // error: binary operator '==' cannot be applied to operands of type 'Int' and 'String'
print(!a)  // error: type 'Int' cannot be used as a boolean; test for '== 0' instead
if a { print("yes") }  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if a = 2 { print("two") }  // error:
let c = a && true  // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
a++  // error: cannot find operator '++' in scope; did you mean '+= 1'?
print(-"x")  // error: unary operator '-' cannot be applied to an operand of type 'String'
let big = a > 1 > 2  // error:
