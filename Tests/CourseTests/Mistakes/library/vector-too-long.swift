let m = try Matrix([[1, 2], [3, 4]])
print(try m.multiplied(by: [1, 2, 3]))
