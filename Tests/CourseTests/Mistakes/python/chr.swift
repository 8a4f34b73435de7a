let code = 1078
print(chr(code))
