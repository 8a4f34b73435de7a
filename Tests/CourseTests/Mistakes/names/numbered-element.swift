let shape = [2, 3]
print(shape.0)
