let xs = [3, 1, 2]
let ys = xs.sort()
