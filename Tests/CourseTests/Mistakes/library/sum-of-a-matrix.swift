let matrix = try Matrix([[1, 2], [3, 4]])
print(matrix.sum())
