let counts = [1, 2, 3]
let total = counts.reduce(0, +)
print(counts.count)
