let a = [3, 1, 2]
let b = a.sorted(by: $0 < $1)
