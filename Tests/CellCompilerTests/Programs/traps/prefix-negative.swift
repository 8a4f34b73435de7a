let k = [Int]().count - 1
print([1, 2].prefix(k))  // traps
