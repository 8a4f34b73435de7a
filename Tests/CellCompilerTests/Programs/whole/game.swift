struct Cell: Hashable { var x, y: Int; var neighbours: [Cell] { (-1...1).flatMap { dx in (-1...1).compactMap { dy in (dx, dy) == (0, 0) ? nil : Cell(x: x + dx, y: y + dy) } } } }
struct Life: CustomStringConvertible { var alive: Set<Cell>
  init(_ rows: String...) { alive = Set(rows.enumerated().flatMap { y, row in row.enumerated().filter { $0.element == "#" }.map { Cell(x: $0.offset, y: y) } }) }
  mutating func step() { let counts = alive.reduce(into: [Cell: Int]()) { acc, c in c.neighbours.forEach { acc[$0, default: 0] += 1 } }
    alive = Set(counts.filter { $0.value == 3 || ($0.value == 2 && alive.contains($0.key)) }.keys) }
  var description: String { guard let x0 = alive.map(\.x).min(), let x1 = alive.map(\.x).max(), let y0 = alive.map(\.y).min(), let y1 = alive.map(\.y).max() else { return "(dead)" }
    return (y0...y1).map { y in String((x0...x1).map { alive.contains(Cell(x: $0, y: y)) ? "#" : "." }) }.joined(separator: "\n") } }
var glider = Life(".#.", "..#", "###"); print(glider); for _ in 1...4 { glider.step() }; print(glider, glider.alive.count, glider.alive.map { $0.x + $0.y }.min()!, separator: "\n")
var blinker = Life("###"); blinker.step(); print(blinker); blinker.alive.removeAll(); print(blinker)
enum Player: Character { case x = "X", o = "O"; var other: Player { self == .x ? .o : .x } }
struct Board { private var cells: [Player?] = Array(repeating: nil, count: 9)
  static let lines = [[0,1,2],[3,4,5],[6,7,8],[0,3,6],[1,4,7],[2,5,8],[0,4,8],[2,4,6]]
  var winner: Player? { for l in Self.lines { if let p = cells[l[0]], l.allSatisfy({ cells[$0] == p }) { return p } }; return nil }
  var moves: [Int] { winner != nil ? [] : cells.indices.filter { cells[$0] == nil } }
  func playing(_ i: Int, _ p: Player) -> Board { var b = self; b.cells[i] = p; return b }
  func score(_ p: Player) -> Int { if let w = winner { return w == p ? 1 : -1 }; if moves.isEmpty { return 0 }; return moves.map { -playing($0, p).score(p.other) }.max()! }
  var text: String { stride(from: 0, to: 9, by: 3).map { r in String(cells[r..<r + 3].map { $0?.rawValue ?? "." }) }.joined(separator: "/") } }
var b = Board().playing(0, .x).playing(4, .o).playing(8, .x).playing(2, .o)
var turn = Player.x
while let m = b.moves.max(by: { -b.playing($0, turn).score(turn.other) < -b.playing($1, turn).score(turn.other) }) { b = b.playing(m, turn); print(b.text, turn); turn = turn.other }
print(b.winner.map { "\($0) wins" } ?? "draw", Player(rawValue: "Q") as Any)
func hanoi(_ n: Int, _ a: String = "A", _ b: String = "B", _ c: String = "C", move: (String, String) -> Void) { if n == 0 { return }; hanoi(n - 1, a, c, b, move: move); move(a, c); hanoi(n - 1, b, a, c, move: move) }
var count = 0; hanoi(3) { f, t in count += 1; if count < 4 { print(f + "→" + t, terminator: " ") } }; print(count)
func queens(_ n: Int) -> [[Int]] { func place(_ k: Int) -> [[Int]] { k == 0 ? [[]] : place(k - 1).flatMap { q in (0..<n).filter { c in !q.enumerated().contains { i, d in d == c || abs(d - c) == q.count - i } }.map { q + [$0] } } }; return place(n) }
print(queens(6).count, queens(4), (1...6).map { queens($0).count })
func permutations<T>(_ xs: [T]) -> [[T]] { guard let first = xs.first else { return [[]] }; return permutations(Array(xs.dropFirst())).flatMap { p in (0...p.count).map { i in var q = p; q.insert(first, at: i); return q } } }
print(permutations([1, 2, 3]), Set(permutations(Array("aab")).map { String($0) }).sorted())
/* output:
.#.
..#
###
.#.
..#
###
5
3
#
#
#
(dead)
X.O/.O./X.X x
XOO/.O./X.X o
XOO/XO./X.X x
x wins nil
A→C A→B C→B 7
4 [[1, 3, 0, 2], [2, 0, 3, 1]] [1, 0, 0, 2, 10, 4]
[[1, 2, 3], [2, 1, 3], [2, 3, 1], [1, 3, 2], [3, 1, 2], [3, 2, 1]] ["aab", "aba", "baa"]
*/
