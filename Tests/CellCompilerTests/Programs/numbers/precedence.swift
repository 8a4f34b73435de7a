print(2 + 3 * 4 - 6 / 2, (2 + 3) * 4, -2 * -3, 10 - 4 - 3)  // prints: 11 20 6 3
print(1 < 2 && 2 < 3 || false, !(1 == 2), 5 % 3 * 2)  // prints: true true 4
print(1...3 ~= 2, 1 + 2 << 1, 7 & 3 == 3)  // prints: true 5 true
