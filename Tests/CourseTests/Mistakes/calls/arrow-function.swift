let a = [1, 2, 3]
let b = a.map(x => x * 2)
