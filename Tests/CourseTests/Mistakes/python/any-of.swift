let xs = [1, 2]
print(any(x > 1 for x in xs))
