let words = ["a", "b"]
let t = {w: 1 for w in words}
