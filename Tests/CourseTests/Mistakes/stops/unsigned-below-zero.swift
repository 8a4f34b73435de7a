let a: UInt = 3
let b: UInt = 4
print(a - b)
