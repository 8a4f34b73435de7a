let step = [Int]().count
for i in stride(from: 0, to: 3, by: step) { print(i) }  // traps
