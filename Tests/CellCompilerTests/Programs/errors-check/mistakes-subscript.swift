struct Grid {
  var cells: [Int]
  subscript(r: Int, c: Int) -> Int { cells[r * 2 + c] }
}
var g = Grid(cells: [1, 2, 3, 4])
print(g[0])  // error: missing argument for parameter #2 in subscript
print(g["a", 1])  // error: cannot convert value of type 'String' to expected argument type 'Int'
g[0, 1] = 3  // error: cannot assign through subscript: subscript is get-only
print(g[0, 1].foo)  // error: value of type 'Int' has no member 'foo'
let arr = [1, 2]
print(arr["0"])  // error: no exact matches in call to subscript 
let dict = ["a": 1]
print(dict[1])  // error: no exact matches in call to subscript 
