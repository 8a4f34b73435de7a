var xs = [1]
xs.removeLast()
xs.removeLast()  // traps
