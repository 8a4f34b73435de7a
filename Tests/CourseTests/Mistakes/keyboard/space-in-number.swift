let x = 1 000
print(x)
