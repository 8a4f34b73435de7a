let a = 1 + "b"  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
let n = 2
let d = 2.5
print(n * d)  // error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
print("a" - "b")  // error: binary operator '-' cannot be applied to two 'String' operands
print(!n)  // error: type 'Int' cannot be used as a boolean; test for
