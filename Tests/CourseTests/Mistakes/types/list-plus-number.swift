let xs = [1.0, 2.0]
let ys = xs / 2
let zs = xs + 1.0
