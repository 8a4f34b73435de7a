let a = try Matrix([[1, 2], [3, 4]])
let b = try Matrix([[0, 1], [1, 0]])
print(np.dot(a, b))
