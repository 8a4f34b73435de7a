import Foundation

enum Edit: Equatable {
  case keep(Character), insert(Character), delete(Character)
  case substitute(Character, with: Character)
  var cost: Int { if case .keep = self { 0 } else { 1 } }
}

extension Edit: CustomStringConvertible {
  var description: String {
    switch self {
    case .keep(let c): String(c)
    case .insert(let c): "+\(c)"
    case .delete(let c): "-\(c)"
    case let .substitute(a, b): "\(a)>\(b)"
    }
  }
}

extension String {
  func distance(to other: String) -> Int {
    let target = Array(other)
    var row = Array(0...target.count)
    for (i, a) in self.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in target.enumerated() {
        let next = Swift.min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
        (diagonal, row[j + 1]) = (row[j + 1], next)
      }
    }
    return row.last!
  }

  func script(to other: String) -> [Edit] {
    let a = [Character](self), b = [Character](other)
    var d = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        switch (i, j) {
        case (0, _): d[0][j] = j
        case (_, 0): d[i][0] = i
        case _ where a[i - 1] == b[j - 1]: d[i][j] = d[i - 1][j - 1]
        default: d[i][j] = 1 + min(d[i - 1][j], d[i][j - 1], d[i - 1][j - 1])
        }
      }
    }
    var edits: [Edit] = []
    var (i, j) = (a.count, b.count)
    while i > 0 || j > 0 {
      if i > 0, j > 0, a[i - 1] == b[j - 1] {
        i -= 1; j -= 1
        edits.append(.keep(a[i]))
      } else if i > 0 && j > 0 && d[i][j] == d[i - 1][j - 1] + 1 {
        (i, j) = (i - 1, j - 1)
        edits.append(.substitute(a[i], with: b[j]))
      } else if j > 0, d[i][j] == d[i][j - 1] + 1 {
        j -= 1
        edits.append(.insert(b[j]))
      } else {
        i -= 1
        edits.append(.delete(a[i]))
      }
    }
    return edits.reversed()
  }

  private func min<T: Comparable>(_ values: T...) -> T { values.sorted()[0] }

  var singleEdits: Set<String> {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let splits: [(Substring, Substring)] = indices.map { (self[..<$0], self[$0...]) } + [(self[...], "")]
    let deletes = splits.compactMap { $1.isEmpty ? nil : String($0 + $1.dropFirst()) }
    let transposes = splits.filter { $0.1.count > 1 }.map { left, right -> String in
      let second = right.index(after: right.startIndex)
      return String(left) + String(right[second]) + String(right.first!) + String(right[second...].dropFirst())
    }
    let replaces = splits.flatMap { left, right in right.isEmpty ? [] : letters.map { "\(left)\($0)\(right.dropFirst())" } }
    let inserts = splits.flatMap { s in letters.map { c in String(s.0) + String(c) + String(s.1) } }
    return Set(deletes).union(transposes).union(replaces).union(inserts)
  }
}

struct SpellChecker {
  let frequency: [String: Int]

  init(corpus: String) {
    var counts = [String: Int]()
    corpus.lowercased().enumerateWords { counts[$0, default: 0] += 1 }
    frequency = counts
  }

  func correction(of word: String) -> String? {
    if frequency.keys.contains(word) { return word }
    let known = { (words: Set<String>) -> Set<String> in words.filter { self.frequency[$0] != nil } }
    return [known(word.singleEdits), known(Set(word.singleEdits.prefix(0)))]
      .first { !$0.isEmpty }?
      .max { (frequency[$0]!, $1) < (frequency[$1]!, $0) }
  }

  func suggestions(for word: String, within limit: Int = 2) -> [(String, Int)] {
    frequency.keys
      .lazy
      .map { ($0, word.distance(to: $0)) }
      .filter { $0.1 <= limit }
      .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 < $1.1 }
  }
}

extension String {
  func enumerateWords(_ body: (String) -> Void) {
    var word = ""
    for c in self + " " {
      if c.isLetter { word.append(c); continue }
      guard !word.isEmpty else { continue }
      body(word)
      word.removeAll(keepingCapacity: true)
    }
  }
}

for (a, b) in [("kitten", "sitting"), ("", "abc"), ("flaw", "lawn"), ("naïve", "naive"), ("👍🏽ok", "ok👍🏽")] {
  let script = a.script(to: b)
  assert(script.map(\.cost).reduce(0, +) == a.distance(to: b))
  print(a.debugDescription, b.debugDescription, a.distance(to: b), script.map(\.description).joined(separator: " "))
}
let checker = SpellChecker(corpus: "The spelling of a word: spell it well, spell it again. The spelling bee was well spelled; a word is a word.")
for word in ["speling", "wrod", "spell", "wel", "zzzzzz", "spel"] {
  let suggested = checker.suggestions(for: word).map { "\($0.0)/\($0.1)" }
  print(word, "->", checker.correction(of: word) ?? "no idea", suggested)
}
print("abc".singleEdits.count, "ab".singleEdits.filter { $0.count == 1 }.sorted())
print("kitten".script(to: "kit").drop { $0.cost == 0 }.map { $0 == .delete("t") })
/* output:
"kitten" "sitting" 3 k>s i t t e>i n +g
"" "abc" 3 +a +b +c
"flaw" "lawn" 2 -f l a w +n
"naïve" "naive" 1 n a ï>i v e
"👍🏽ok" "ok👍🏽" 2 -👍🏽 o k +👍🏽
speling -> spelling ["spelling/1"]
wrod -> word ["word/2"]
spell -> spell ["spell/0", "spelled/2", "well/2"]
wel -> well ["well/1", "bee/2", "was/2"]
zzzzzz -> no idea []
spel -> spell ["spell/1"]
182 ["a", "b"]
[true, false, false, false]
*/
