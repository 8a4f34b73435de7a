let a = try Matrix([[1.0, 2], [3, 4]])
let b = a
print(a @ b)
