let s = "hello"
print(s[0])  // error: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let c: Character = "ab"  // error: cannot convert value of type 'String' to specified type 'Character'
let t = s + 1  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
let u = "n: " + 5  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
for ch in s { if ch == 'a' { print(ch) } }  // error: single-quoted string literal found, use '"'
