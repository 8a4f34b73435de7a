let xs = [3, 1, 2]
let m = xs.filter { $0 > 5 }.max()!  // traps
print(m)
