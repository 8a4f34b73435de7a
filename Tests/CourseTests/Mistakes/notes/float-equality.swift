let a: Float = 0.1
let b: Float = 0.2
print(a + b == 0.3)
