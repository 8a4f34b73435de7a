let visits = [12, 7, 9]
let total: Double = visits.reduce(0, +)
print(total / 3)
