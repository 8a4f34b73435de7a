import Foundation
func levenshtein<T: Equatable>(_ a: [T], _ b: [T], sub: Int = 1) -> Int {
  var prev = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var row = [i + 1]
    for (j, y) in b.enumerated() {
      row.append(Swift.min(prev[j + 1] + 1, row[j] + 1, prev[j] + (x == y ? 0 : sub)))
    }
    prev = row
  }
  return prev[b.count]
}
extension String { func distance(to other: String) -> Int { levenshtein(Array(self), Array(other)) } }
print("kitten".distance(to: "sitting"), levenshtein(["a", "b"], ["b"]), "".distance(to: "abc"))
enum Edit: CustomStringConvertible {
  case keep(Character), insert(Character), delete(Character), replace(Character, with: Character)
  var description: String {
    switch self {
    case .keep(let c): "=\(c)"
    case .insert(let c): "+\(c)"
    case .delete(let c): "-\(c)"
    case .replace(let a, with: let b): "\(a)>\(b)"
    }
  }
}
func alignment(_ s: String, _ t: String) -> [Edit] {
  let (a, b) = (Array(s), Array(t))
  var d = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in d.indices { d[i][0] = i }
  for j in d[0].indices { d[0][j] = j }
  for i in stride(from: 1, through: a.count, by: 1) {
    for j in stride(from: 1, through: b.count, by: 1) {
      d[i][j] = a[i-1] == b[j-1] ? d[i-1][j-1] : 1 + min(d[i-1][j-1], d[i-1][j], d[i][j-1])
    }
  }
  var (i, j, out) = (a.count, b.count, [Edit]())
  while i > 0 || j > 0 {
    switch (i, j) {
    case let (i_, j_) where i_ > 0 && j_ > 0 && a[i_-1] == b[j_-1]: out.append(.keep(a[i-1])); (i, j) = (i - 1, j - 1)
    case (1..., 1...) where d[i][j] == d[i-1][j-1] + 1: out.append(.replace(a[i-1], with: b[j-1])); i -= 1; j -= 1
    case (1..., _) where d[i][j] == d[i-1][j] + 1: out.append(.delete(a[i-1])); i -= 1
    default: out.append(.insert(b[j-1])); j -= 1
    }
  }
  return out.reversed()
}
print(alignment("sunday", "saturday").map(\.description).joined(separator: " "))
let dictionary = ["apple", "apply", "ape", "maple"]
func suggest(_ w: String, max limit: Int = 2) -> [(word: String, d: Int)] {
  dictionary.map { (word: $0, d: w.distance(to: $0)) }.filter { $0.d <= limit }.sorted { ($0.d, $0.word) < ($1.d, $1.word) }
}
for w in ["appel", "aple", "zzz"] {
  let s = suggest(w)
  print(w.padding(toLength: 8, withPad: ".", startingAt: 0), s.isEmpty ? "none" : s.map { "\($0.word)(\($0.d))" }.joined(separator: ", "))
}
/* output:
3 1 3
=s +a +t =u n>r =d =a =y
appel... ape(2), apple(2), apply(2)
aple.... ape(1), apple(1), maple(1), apply(2)
zzz..... none
*/
