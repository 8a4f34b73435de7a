print(1 == "1")  // error: binary operator '==' cannot be applied to operands of type 'Int' and 'String'
print([1] == ["a"])  // error:
if 2.0 == 2 { }
let i = 2, d = 2.0
print(i == d)  // error: binary operator '==' cannot be applied to operands of type 'Int' and 'Double'
