print((2.5).rounded(), (-2.5).rounded(), (3.5).rounded(.toNearestOrEven), (2.5).rounded(.toNearestOrEven))  // prints: 3.0 -3.0 4.0 2.0
print((2.7).rounded(.down), (2.1).rounded(.up), (-2.7).rounded(.towardZero))  // prints: 2.0 3.0 -2.0
print(Int(2.9), Int(-2.9), Int((2.5).rounded()))  // prints: 2 -2 3
print((3.14159 * 100).rounded() / 100)  // prints: 3.14
