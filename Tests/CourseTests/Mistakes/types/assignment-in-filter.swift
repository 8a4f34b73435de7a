let a = [1, 2, 3]
let b = a.filter { $0 = 2 }
