let x = 4
print(x % 2 = 1)
