var xs = [1, 2]
xs.swapAt(0, 1)
print(xs)  // prints: [2, 1]
xs.swapAt(0, 2)  // traps
