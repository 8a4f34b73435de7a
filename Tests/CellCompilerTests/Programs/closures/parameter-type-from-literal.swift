let f = { $0 + 1 }
print(f(2))  // prints: 3
