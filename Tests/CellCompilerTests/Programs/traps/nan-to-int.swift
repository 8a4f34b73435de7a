let zero = 0.0
let x = zero / zero
let n = Int(x)  // traps
print(n)
