enum Edit: Equatable {
  case keep(Character), insert(Character), delete(Character)
  case replace(Character, with: Character)

  var cost: Int {
    switch self {
    case .keep: 0
    case .insert, .delete, .replace: 1
    }
  }
}

extension Edit: CustomStringConvertible {
  var description: String {
    switch self {
    case .keep(let c): "\(c)"
    case .insert(let c): "+\(c)"
    case .delete(let c): "-\(c)"
    case let .replace(old, new): "\(old)>\(new)"
    }
  }
}

struct Grid<Element> {
  let rows, columns: Int
  private var storage: [Element]

  init(rows: Int, columns: Int, filledWith value: Element) {
    (self.rows, self.columns) = (rows, columns)
    storage = .init(repeating: value, count: rows * columns)
  }

  subscript(_ row: Int, _ column: Int) -> Element {
    get { storage[row * columns + column] }
    set { storage[row * columns + column] = newValue }
  }
}

func edits(from source: String, to target: String) -> [Edit] {
  let a = Array(source), b = Array(target)
  var cost = Grid(rows: a.count + 1, columns: b.count + 1, filledWith: 0)
  for i in 0...a.count { cost[i, 0] = i }
  for j in 0...b.count { cost[0, j] = j }
  for i in stride(from: 1, through: a.count, by: 1) {
    for j in stride(from: 1, through: b.count, by: 1) {
      let change = a[i - 1] == b[j - 1] ? 0 : 1
      cost[i, j] = min(cost[i - 1, j] + 1, cost[i, j - 1] + 1, cost[i - 1, j - 1] + change)
    }
  }
  var (i, j) = (a.count, b.count)
  var path: [Edit] = []
  while i > 0 || j > 0 {
    switch (i, j) {
    case (1..., 1...) where a[i - 1] == b[j - 1]:
      path.append(.keep(a[i - 1]))
      (i, j) = (i - 1, j - 1)
    case (1..., 1...) where cost[i, j] == cost[i - 1, j - 1] + 1:
      path.append(.replace(a[i - 1], with: b[j - 1]))
      i -= 1
      j -= 1
    case (1..., _) where cost[i, j] == cost[i - 1, j] + 1:
      path.append(.delete(a[i - 1]))
      i -= 1
    default:
      path.append(.insert(b[j - 1]))
      j -= 1
    }
  }
  return path.reversed()
}

extension String {
  func distance(to other: String) -> Int { edits(from: self, to: other).map(\.cost).reduce(0, +) }

  func nearest(in words: [String], limit: Int = 2) -> [String] {
    let found = words.map { (word: $0, distance: distance(to: $0)) }.filter { $0.distance <= limit }
    return found.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.map(\.word)
  }
}

for (a, b) in [("kitten", "sitting"), ("flaw", "lawn"), ("", "abc"), ("кот", "коты"), ("same", "same")] {
  let path = edits(from: a, to: b)
  print("\(a.isEmpty ? "∅" : a) → \(b): \(a.distance(to: b))", path.map(\.description).joined(separator: " "))
}
let dictionary = ["hello", "help", "hall", "shell", "yellow", "jelly"]
print("helo".nearest(in: dictionary))
print("helo".nearest(in: dictionary, limit: 1), "zzz".nearest(in: dictionary))
let kinds = Dictionary(grouping: edits(from: "intention", to: "execution"), by: \.cost).mapValues(\.count)
print(kinds[0, default: 0], kinds[1, default: 0])
print(edits(from: "ab", to: "b").first == .delete("a"), edits(from: "a", to: "b").contains(.replace("a", with: "b")))
let triangle = zip(dictionary, dictionary.dropFirst()).map { $0.distance(to: $1) }
print(triangle, triangle.max()!, dictionary.min { $0.distance(to: "hell") < $1.distance(to: "hell") }!)
/* output:
kitten → sitting: 3 k>s i t t e>i n +g
flaw → lawn: 2 -f l a w +n
∅ → abc: 3 +a +b +c
кот → коты: 1 к о т +ы
same → same: 0 s a m e
["hello", "help", "hall", "shell"]
["hello", "help"] []
4 5
true true
[2, 2, 2, 4, 3] 4 hello
*/
