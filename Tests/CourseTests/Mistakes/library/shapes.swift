let a = try Matrix([[1, 2, 3], [4, 5, 6]])
let b = try Matrix([[1, 2], [3, 4]])
print(try a.multiplied(by: b))
