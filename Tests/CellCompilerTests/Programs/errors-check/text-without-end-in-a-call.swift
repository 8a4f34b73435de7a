print("Hello, world)  // error: unterminated string literal
print("again")
