var grid = [[1.0, 2.0], [3.0]]
grid[1][0] = 4
print(grid[1][0])  // prints: 4.0
grid[2][0] = 5  // traps
print("not reached")
