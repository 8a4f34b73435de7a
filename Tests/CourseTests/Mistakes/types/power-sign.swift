let e = 2.5
let xs = [1.0, 2.0]
print(xs.map { ($0 - e) ^ 2 })
