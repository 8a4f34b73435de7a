var xs = [1, 2, 3]
let i = xs[0] - 2
xs[i] = 5  // traps
