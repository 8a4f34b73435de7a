let p = probs.reduce(0, +)
let probs = [0.1, 0.9]
