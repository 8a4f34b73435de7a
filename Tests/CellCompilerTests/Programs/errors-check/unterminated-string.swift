let s = "abc  // error: string literal
print(s)
