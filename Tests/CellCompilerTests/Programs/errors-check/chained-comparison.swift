let x = 5
print(1 < x < 9)  // error: adjacent operators are in non-associative precedence group
