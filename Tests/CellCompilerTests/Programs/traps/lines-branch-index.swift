let x = true
  ? [Int]()[0]  // traps
  : 3
print(x)
