func cell(_ grid: [[Int]], _ i: Int, _ j: Int) -> Int {
    return grid[i][j]  // traps
}
let grid = [[1, 2], [3]]
print(cell(grid, 0, 1))  // prints: 2
print(cell(grid, 1, 0))  // prints: 3
print(cell(grid, 1, 1))
