let c = """  // error: unterminated string literal
hello
print(c)
