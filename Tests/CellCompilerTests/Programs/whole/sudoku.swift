struct Sudoku: CustomStringConvertible {
    private(set) var cells: [Int]
    private(set) var steps = 0
    init?(_ text: String) {
        let digits = text.compactMap { $0 == "." ? 0 : $0.wholeNumberValue }
        guard digits.count == 16 else { return nil }
        cells = digits
    }
    subscript(row: Int, col: Int) -> Int {
        get { cells[row * 4 + col] }
        set { cells[row * 4 + col] = newValue }
    }
    func candidates(_ i: Int) -> [Int] {
        let (r, c) = i.quotientAndRemainder(dividingBy: 4)
        var used = Set<Int>()
        for k in 0..<4 {
            used.insert(self[r, k]); used.insert(self[k, c])
            used.insert(self[r / 2 * 2 + k / 2, c / 2 * 2 + k % 2])
        }
        return (1...4).filter { !used.contains($0) }
    }
    mutating func solve() -> Bool {
        steps += 1
        let open = cells.indices.filter { cells[$0] == 0 }
        guard let next = open.min(by: { candidates($0).count < candidates($1).count }) else { return true }
        for digit in candidates(next) {
            cells[next] = digit
            if solve() { return true }
            cells[next] = 0
        }
        return false
    }
    var description: String {
        stride(from: 0, to: 16, by: 4).map { row in
            cells[row..<row + 4].map { $0 == 0 ? "." : String($0) }.joined(separator: " ")
        }.joined(separator: "\n")
    }
}
for text in ["1... ..3. .4.. ...2", "11.. .... .... ....", "12"] {
    guard var s = Sudoku(text.filter { $0 != " " }) else { print("bad puzzle"); continue }
    let solved = s.solve()
    print(solved ? "solved in \(s.steps)" : "no solution")
    if solved { print(s) }
}
func knights(_ n: Int, from start: (Int, Int)) -> [[Int]]? {
    var board = [[Int]](repeating: [Int](repeating: 0, count: n), count: n)
    let jumps = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
    func open(_ r: Int, _ c: Int) -> [(Int, Int)] {
        jumps.map { (r + $0.0, c + $0.1) }.filter { 0..<n ~= $0.0 && 0..<n ~= $0.1 && board[$0.0][$0.1] == 0 }
    }
    func go(_ r: Int, _ c: Int, _ k: Int) -> Bool {
        board[r][c] = k
        defer { if board[r][c] == -1 { board[r][c] = 0 } }
        if k == n * n { return true }
        for (a, b) in open(r, c).sorted(by: { open($0.0, $0.1).count < open($1.0, $1.1).count }) where go(a, b, k + 1) { return true }
        board[r][c] = -1
        return false
    }
    return go(start.0, start.1, 1) ? board : nil
}
if let tour = knights(5, from: (0, 0)) { for row in tour { print(row.map { $0 < 10 ? " \($0)" : "\($0)" }.joined(separator: " ")) } }
print(knights(3, from: (0, 0)) == nil)
func change(_ amount: Int, _ coins: [Int]) -> [Int: Int]? {
    var best: [Int?] = [0] + Array(repeating: nil, count: amount), choice = [Int](repeating: 0, count: amount + 1)
    for a in 1...max(1, amount) { for c in coins where c <= a { if let b = best[a - c], b + 1 < best[a] ?? .max { best[a] = b + 1; choice[a] = c } } }
    guard best[amount] != nil else { return nil }
    var left = amount, out: [Int: Int] = [:]
    while left > 0 { out[choice[left], default: 0] += 1; left -= choice[left] }
    return out
}
print(change(63, [1, 5, 10, 21, 25])?.sorted { $0.key > $1.key }.map { "\($0.value)×\($0.key)" } ?? [], change(3, [2, 4]) as Any)
func knapsack(_ items: [(w: Int, v: Int)], _ cap: Int) -> Int { items.reduce(into: [Int](repeating: 0, count: cap + 1)) { dp, item in for c in stride(from: cap, through: item.w, by: -1) { dp[c] = max(dp[c], dp[c - item.w] + item.v) } }.last! }
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
/* output:
solved in 13
1 3 2 4
4 2 3 1
2 4 1 3
3 1 4 2
no solution
bad puzzle
 1 12 25 18  3
22 17  2 13 24
11  8 23  4 19
16 21  6  9 14
 7 10 15 20  5
true
["3×21"] nil
9
*/
