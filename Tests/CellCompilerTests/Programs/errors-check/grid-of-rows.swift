var grid = Array(repeating: Array(repeating: 0, count: 3), count: 3)
grid[0][0] = "x"  // error:
grid[0, 1] = 2  // error:
for row in grid { for (j, cell) in row { print(j, cell) } }  // error: tuple pattern cannot match values of non-tuple type 'Int'
for i in 0..<grid.count { grid[i].append(1.5) }  // error: cannot convert value of type 'Double' to expected argument type 'Int'
print(grid.flatMap { $0 }.joined(separator: ","))  // error:
