var xs = [1]
xs.insert(5, at: 1)
xs.insert(9, at: 7)  // traps
