var xs: [String] = []
print(xs.isEmpty)  // prints: true
xs.removeFirst()  // traps
