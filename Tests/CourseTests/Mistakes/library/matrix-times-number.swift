let a = try Matrix([[1, 2], [3, 4]])
print(a * 2)
