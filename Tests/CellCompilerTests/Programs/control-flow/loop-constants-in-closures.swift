var closures: [() -> Int] = []
for i in 1...3 {
    closures.append { i * 10 }
}
print(closures.map { $0() })
func triangle(_ n: Int) -> [[Int]] {
    var rows: [[Int]] = []
    for i in 0..<n {
        var row: [Int] = []
        for j in 0...i { row.append(i * 10 + j) }
        rows.append(row)
    }
    return rows
}
print(triangle(3))
for var k in 0..<3 {
    k *= 2
    print(k, terminator: " ")
}
print()
outer: for i in 0..<4 {
    for j in 0..<4 {
        if j == i { continue outer }
        if i == 3 { break outer }
        print(i, j)
    }
}
func firstIndex(of wanted: Int, in list: [Int]) -> Int? {
    for i in 0..<list.count where list[i] == wanted { return i }
    return nil
}
print(firstIndex(of: 5, in: [3, 5, 7]) ?? -1, firstIndex(of: 4, in: [3, 5, 7]) ?? -1)
/* output:
[10, 20, 30]
[[0], [10, 11], [20, 21, 22]]
0 2 4 
1 0
2 0
2 1
1 -1
*/
