let text = "hello"
text.count = 3  // error: cannot assign to property: 'count' is a get-only property
let up = text.upper()  // error: value of type 'String' has no member 'upper'
let rev = text.reversed
print(text.reverse())  // error: value of type 'String' has no member 'reverse'
print(text + 1)  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
let c: Character = text.first  // error:
