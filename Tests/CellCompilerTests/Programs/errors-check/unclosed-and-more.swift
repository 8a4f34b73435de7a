let s = "unclosed  // error: unterminated string literal
print(s)
let n: Int = "a"  // error: cannot convert value of type 'String' to specified type 'Int'
