let xs = [3, 1]
let s = xs[
  1...
][0]  // traps
print(s)
