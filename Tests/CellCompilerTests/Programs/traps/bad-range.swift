let upper = [1, 2].count
print(Array(0..<upper))  // prints: [0, 1]
let r = 5..<upper  // traps
print(r)
