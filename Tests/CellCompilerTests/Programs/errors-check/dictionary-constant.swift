let dict = ["a": 1, "b": 2]
dict["c"] = 3  // error: cannot assign through subscript: 'dict' is a 'let' constant
for (k, v) in dict { print(k + v) }  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print(dict["a"]! + "x")  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
let n: Int = dict["b"] ?? "none"  // error: cannot convert value of type 'String' to expected argument type 'Int'
