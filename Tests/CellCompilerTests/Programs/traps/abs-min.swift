let n = Int.min + [Int]().count
print(abs(n))  // traps
