let s = "hello"
print(s[0])  // error: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let c: Character = "ab"  // error: cannot convert value of type 'String' to specified type 'Character'
let t = s + 1  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
for ch in s { if ch == "ab" { print(ch) } }  // error: binary operator '==' cannot be applied to operands of type 'Character' and 'String'
let n: Int = s  // error: cannot convert value of type 'String' to specified type 'Int'
print(s.length)  // error: value of type 'String' has no member 'length'
print(s.uppercase())  // error: value of type 'String' has no member 'uppercase'
let k = Int("3") * 2  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
