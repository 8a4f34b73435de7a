let m = try Matrix([[1, 2], [3, 4]])
print(m * m)
