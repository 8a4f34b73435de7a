let n = 3
print(type(n))
