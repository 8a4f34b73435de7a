import Foundation

extension StringProtocol {
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension String {
  enum Alignment { case left, right, center }

  func padded(to width: Int, _ alignment: Alignment = .left, with filler: Character = " ") -> String {
    let missing = width - count
    guard missing > 0 else { return String(prefix(width)) }
    let space = { (n: Int) in String(repeating: filler, count: n) }
    switch alignment {
    case .left: return self + space(missing)
    case .right: return space(missing) + self
    case .center: return space(missing / 2) + self + space(missing - missing / 2)
    }
  }
}

func justified(_ line: String, width: Int) -> String {
  let words = line.split(separator: " ")
  guard words.count > 1 else { return line }
  let spaces = width - words.reduce(0) { $0 + $1.count }
  let (each, extra) = spaces.quotientAndRemainder(dividingBy: words.count - 1)
  return words.enumerated().map { index, word in
    index == words.count - 1 ? String(word) : word + String(repeating: " ", count: each + (index < extra ? 1 : 0))
  }.joined()
}

struct TextTable {
  struct Column {
    let title: String
    var alignment = String.Alignment.left
  }
  var columns: [Column]
  var rows: [[String]] = []

  init(_ titles: String...) { columns = titles.map { Column(title: $0) } }

  mutating func append(_ cells: Any...) {
    rows.append(cells.map { cell in
      switch cell {
      case let number as Double: String(format: "%.2f", number)
      case let text as String: text
      case is Bool: (cell as! Bool) ? "yes" : "no"
      default: "\(cell)"
      }
    })
  }

  var widths: [Int] {
    columns.indices.map { i in
      ([columns[i].title] + rows.map { $0[i] }).map(\.count).max() ?? 0
    }
  }

  func render(separator: String = " | ") -> String {
    let widths = self.widths
    func line(_ cells: [String], _ alignment: (Int) -> String.Alignment) -> String {
      cells.enumerated().map { $1.padded(to: widths[$0], alignment($0)) }.joined(separator: separator)
    }
    let head = line(columns.map(\.title)) { _ in .center }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "-+-")
    return ([head, rule] + rows.map { line($0) { columns[$0].alignment } }).joined(separator: "\n")
  }
}

let text = """
  The quick brown fox jumps over the lazy dog, and then
  it rests for a while under an extraordinarily tall tree.
  """
for line in text.wrapped(to: 20) { print("|\(justified(line, width: 20).padded(to: 20))|") }
print(text.wrapped(to: 1000).count, "".wrapped(to: 5), "ab".padded(to: 6, .center, with: "*"))
var table = TextTable("word", "count", "share", "common")
table.columns[1].alignment = .right
table.columns[2].alignment = .right
let total = 27.0
for (word, count) in [("the", 12), ("extraordinary", 1), ("of", 9)] {
  table.append(word, count, Double(count) / total, count > 5)
}
print(table.render())
print(table.widths, table.rows.map { $0[2] })
print(text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces).count })
let title = "table of words"
print(title.capitalized, title.prefix(1).uppercased() + title.dropFirst(), title.hasSuffix("words"))
print("=".padded(to: 10, with: "="), "abcdef".padded(to: 3), "ж".padded(to: 3, .right))
/* output:
|The  quick brown fox|
|jumps  over the lazy|
|dog,   and  then  it|
|rests  for  a  while|
|under             an|
|extraordinarily tall|
|tree.               |
1 [] **ab**
    word      | count | share | common
--------------+-------+-------+-------
the           |    12 |  0.44 | yes   
extraordinary |     1 |  0.04 | no    
of            |     9 |  0.33 | yes   
[13, 5, 5, 6] ["0.44", "0.04", "0.33"]
[53, 56]
Table Of Words Table of words true
========== abc   ж
*/
