let x = 10.0
let y = Int(x * 1e20)  // traps
print(y)
