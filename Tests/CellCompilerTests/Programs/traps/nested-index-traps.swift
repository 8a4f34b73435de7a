func cell(_ grid: [[Int]], _ i: Int, _ j: Int) -> Int {
    return grid[i][j]  // traps
}
let grid = [[1, 2], [3]]
print(cell(grid, 0, 1))
print(cell(grid, 1, 0))
print(cell(grid, 1, 1))
