print((1, "b") < (1, "c"), (2, 0) > (1, 9), (1, 2) == (1, 2))  // prints: true true true
print([(2, "x"), (1, "y")].sorted { $0 < $1 })  // prints: [(1, "y"), (2, "x")]
print((1, 2, 3) != (1, 2, 4))  // prints: true
