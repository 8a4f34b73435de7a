let xs = [1, 2, 3]
let mean = xs.reduce(0, +) / xs.count * 1.0
