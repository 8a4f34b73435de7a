let x = 3.0
let square = x ** 2
print(square)
