var grid = [[1, 2, 3], [4, 5, 6]]
let before = grid
grid[1][2] = 60
grid[0][0] += 9
grid[1][0] *= grid[0][1]
print(grid, before)

func transposed(_ m: [[Double]]) -> [[Double]] {
    var result = [[Double]](repeating: [Double](repeating: 0, count: m.count), count: m[0].count)
    for i in 0..<m.count {
        for j in 0..<m[i].count {
            result[j][i] = m[i][j]
        }
    }
    return result
}
print(transposed([[1, 2], [3, 4], [5, 6]]))

var words = [["a", "b"], ["c"]]
let row = words[0]
words[0][1] += "!"
print(words[0][1], row[1], words[1][0])

struct Model {
    var weights: [[Double]]
    mutating func step(_ i: Int, _ j: Int) { weights[i][j] -= 0.5 * weights[i][j] }
    func at(_ i: Int, _ j: Int) -> Double { weights[i][j] }
}
var model = Model(weights: [[1, 2], [3, 4]])
let old = model
model.step(1, 1)
print(model.at(1, 1), old.at(1, 1))

var i = 0
func next() -> Int { i += 1; return i }
var table = [[0, 0, 0], [0, 0, 0], [0, 0, 0]]
table[next()][next()] = next()
print(table, i)
var cube = [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]
cube[1][0][1] += 10
print(cube[1][0][1], cube[0][1][0], cube)
let tail = [[1, 2, 3], [4, 5, 6]][0...][1][1...]
print(tail[1])
/* output:
[[10, 2, 3], [8, 5, 60]] [[1, 2, 3], [4, 5, 6]]
[[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]
b! b c
2.0 4.0
[[0, 0, 0], [0, 0, 3], [0, 0, 0]] 3
16 3 [[[1, 2], [3, 4]], [[5, 16], [7, 8]]]
5
*/
