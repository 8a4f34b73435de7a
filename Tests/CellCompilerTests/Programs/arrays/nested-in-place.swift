var m = Array(repeating: Array(repeating: 0.0, count: 3), count: 2)
m[0][1] += 2
m[1] = [1, 2, 3]
print(m)
func transpose(_ a: [[Double]]) -> [[Double]] {
  guard let f = a.first else { return [] }
  return f.indices.map { j in a.map { $0[j] } }
}
func mul(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  let bt = transpose(b)
  return a.map { r in bt.map { c in zip(r, c).map(*).reduce(0, +) } }
}
print(transpose(m), mul(m, transpose(m)))
func edit(_ s: String, _ t: String) -> Int {
  let a = Array(s), b = Array(t)
  var d = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in 0...a.count { d[i][0] = i }
  for j in 0...b.count { d[0][j] = j }
  for i in 1...a.count { for j in 1...b.count {
    d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)) } }
  return d[a.count][b.count]
}
print(edit("kitten", "sitting"))
struct Stack<T> { private var items: [T] = []; mutating func push(_ x: T) { items.append(x) }; mutating func pop() -> T? { items.popLast() }; var top: T? { items.last }; var isEmpty: Bool { items.isEmpty } }
var s = Stack<Int>(); s.push(1); s.push(2)
print(s.pop()!, s.top!, s.isEmpty)
struct Heap<T: Comparable> {
  var a: [T] = []
  mutating func push(_ x: T) { a.append(x); var i = a.count - 1; while i > 0, a[i] < a[(i - 1) / 2] { a.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 } }
  mutating func pop() -> T? {
    guard !a.isEmpty else { return nil }
    a.swapAt(0, a.count - 1); let r = a.removeLast(); var i = 0
    while true { var k = i; for c in [2 * i + 1, 2 * i + 2] where c < a.count && a[c] < a[k] { k = c }; if k == i { break }; a.swapAt(i, k); i = k }
    return r
  }
}
var h = Heap<Int>(); [5, 2, 8, 1].forEach { h.push($0) }
while let x = h.pop() { print(x, terminator: " ") }
print()
var grid = [[Character]](repeating: Array("..."), count: 2)
grid[1][2] = "#"
print(grid.map { String($0) }.joined(separator: "\n"))
func bump(_ x: inout Int) { x += 1 }
var xs = [1, 2, 3]
bump(&xs[1]); print(xs)
for i in xs.indices { xs[i] *= 2 }
print(xs)
var b = xs; b[0] = 0; print(xs, b)
swap(&xs[0], &b[1]); print(xs, b)
var tuples = [(name: "a", n: 1), (name: "b", n: 2)]
tuples[0].n += 10; print(tuples)
var rows = [[1, 2], [3, 4]]
rows[1].append(5); rows[0].swapAt(0, 1); rows.swapAt(0, 1); print(rows)
for (i, row) in rows.enumerated() { for (j, v) in row.enumerated() { print(i, j, v, terminator: "|") } }
print()
rows.sort { $0.count < $1.count }; print(rows)
let flat = rows.joined(); print(Array(flat), flat.reduce(0, +))
let t3 = [[[1, 2], [3]], [[4]]]; print(t3[0][1][0], t3.flatMap { $0 }.flatMap { $0 })
let id = (0..<3).map { i in (0..<3).map { $0 == i ? 1 : 0 } }; print(id)
var visited = Set<[Int]>(); visited.insert([0, 1]); print(visited.contains([0, 1]))
rows[0] += [7]; rows[0][0...0] = [9, 9]; print(rows)
/* output:
[[0.0, 2.0, 0.0], [1.0, 2.0, 3.0]]
[[0.0, 1.0], [2.0, 2.0], [0.0, 3.0]] [[4.0, 4.0], [4.0, 14.0]]
3
2 1 false
1 2 5 8 
...
..#
[1, 3, 3]
[2, 6, 6]
[2, 6, 6] [0, 6, 6]
[6, 6, 6] [0, 2, 6]
[(name: "a", n: 11), (name: "b", n: 2)]
[[3, 4, 5], [2, 1]]
0 0 3|0 1 4|0 2 5|1 0 2|1 1 1|
[[2, 1], [3, 4, 5]]
[2, 1, 3, 4, 5] 15
3 [1, 2, 3, 4]
[[1, 0, 0], [0, 1, 0], [0, 0, 1]]
true
[[9, 9, 1, 7], [3, 4, 5]]
*/
