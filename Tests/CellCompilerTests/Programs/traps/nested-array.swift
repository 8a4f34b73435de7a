var m = [[1, 2], [3]]
m[1].append(4)
print(m[1][1])  // prints: 4
m[1][2] = 7  // traps
