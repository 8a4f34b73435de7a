var (a, b) = (1, 2)
(a, b) = (b, a)
print(a, b)  // prints: 2 1
let ((x, y), z) = ((1, 2), 3)
print(x + y + z)  // prints: 6
let nested = (1, (2, [3]))
print(nested.1.1[0], nested)  // prints: 3 (1, (2, [3]))
