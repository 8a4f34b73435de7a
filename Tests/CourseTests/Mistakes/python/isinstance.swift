let x = 5
print(isinstance(x, int))
