let a = [1.0, 2.0]
let b = [3.0, 4.0]
print(a - b)
