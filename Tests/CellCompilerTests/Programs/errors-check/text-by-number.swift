let text = "hello"
let first = text[0]  // error: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let last = text[text.count - 1]  // error: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
print(first + last)  // error: binary operator '+' cannot be applied to two 'Character' operands
for c in text { if c == 'l' { print("l") } }  // error: single-quoted string literal found, use '"'
