let n = [1].count
assert(n == 1)
assert(n == 2, "n is \(n)")  // traps
