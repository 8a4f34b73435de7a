let a = [1, 2, 3]
let b = a.filter { x -> x > 2 }
