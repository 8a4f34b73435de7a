let n = 3
if n > 1 && < 5 { }  // error:
print("x")
