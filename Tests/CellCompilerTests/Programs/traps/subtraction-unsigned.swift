var n: UInt = 1
n -= 1
print(n)  // prints: 0
n -= 1  // traps
