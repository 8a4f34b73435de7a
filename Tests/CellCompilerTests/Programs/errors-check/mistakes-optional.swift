let names: [String: Int] = ["a": 1]
let x: Int = names["a"]  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let y = names["a"] + 1  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
var s: String? = "hi"
print(s.count)  // error: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'
if let s = 3 { print(s) }  // error: initializer for conditional binding must have Optional type, not 'Int'
let n: Int = nil  // error: 'nil' cannot initialize specified type 'Int'
print(s?.count + 1)  // error:
