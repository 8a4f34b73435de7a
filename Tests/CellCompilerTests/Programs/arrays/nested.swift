var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[1][2] = 5
grid[0][0] += 1
let copy = grid
grid[1][2] *= 10
print(grid)
print(copy)
for row in grid { print(row.map(String.init).joined(separator: " ")) }
print(grid.map { $0.reduce(0, +) })
print(grid.flatMap { $0 })

/* output:
[[1, 0, 0], [0, 0, 50]]
[[1, 0, 0], [0, 0, 5]]
1 0 0
0 0 50
[1, 50]
[1, 0, 0, 0, 0, 50]
*/
