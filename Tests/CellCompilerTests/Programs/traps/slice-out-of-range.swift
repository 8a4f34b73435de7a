let xs = [1, 2, 3]
let n = xs.count + 2
print(xs[1..<n])  // traps
