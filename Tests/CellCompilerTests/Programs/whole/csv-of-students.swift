import Foundation

struct CSV {
  enum ParseError: Error, Equatable {
    case unclosedQuote(line: Int)
    case columns(line: Int, expected: Int, found: Int)
  }

  let header: [String]
  let rows: [[String: String]]

  init(_ text: String, separator: Character = ",") throws {
    var lines: [[String]] = []
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      lines.append(try CSV.fields(of: line, separator, line: number + 1))
    }
    header = lines.isEmpty ? [] : lines.removeFirst()
    let header = self.header
    rows = try lines.enumerated().map { index, fields in
      guard fields.count == header.count else {
        throw ParseError.columns(line: index + 2, expected: header.count, found: fields.count)
      }
      return Dictionary(uniqueKeysWithValues: zip(header, fields))
    }
  }

  private static func fields(of line: Substring, _ separator: Character, line number: Int) throws -> [String] {
    var fields = [""], isQuoted = false
    var characters = line.makeIterator(), pending: Character?
    while let character = pending ?? characters.next() {
      pending = nil
      switch (character, isQuoted) {
      case ("\"", true):
        pending = characters.next()
        if pending == "\"" {
          fields[fields.count - 1].append("\"")
          pending = nil
        } else {
          isQuoted = false
        }
      case ("\"", false): isQuoted = true
      case (separator, false): fields.append("")
      case (let other, _): fields[fields.endIndex - 1].append(other)
      }
    }
    if isQuoted { throw ParseError.unclosedQuote(line: number) }
    return fields
  }

  func column<T>(_ name: String, as convert: (String) -> T?) -> [T] {
    rows.compactMap { $0[name].flatMap(convert) }
  }
}

struct Student {
  var name: String
  var group: Int
  var score: Double?

  init?(_ row: [String: String]) {
    guard let name = row["name"], let group = row["group"].flatMap(Int.init) else { return nil }
    self.name = name
    self.group = group
    score = row["score"].flatMap(Double.init)
  }
}

let text = """
  name,group,score
  "Ivanova, Anna",2,4.5
  Petrov,1,3.25
  "O""Neil",2,
  Sidorov,1,5
  Nobody,x,1
  """
let table = try CSV(text)
print(table.header, table.rows.count)
let students = table.rows.compactMap(Student.init)
for student in students.sorted(by: { ($0.group, $0.name) < ($1.group, $1.name) }) {
  let score = student.score.map { String(format: "%.2f", $0) } ?? "—"
  print(student.group, student.name, score, separator: " | ")
}
let groups = Dictionary(grouping: students, by: \.group)
for (group, members) in groups.sorted(by: { $0.key < $1.key }) {
  let scores = members.compactMap(\.score)
  let mean = scores.isEmpty ? Double.nan : scores.reduce(0, +) / Double(scores.count)
  print("group \(group): \(members.count), mean \(mean)")
}
print(table.column("score", as: Double.init).max() ?? 0, table.column("group", as: { Int($0) }))
for bad in ["a,b\n1", "a\n\"x"] {
  do {
    print(try CSV(bad).rows)
  } catch let error as CSV.ParseError where error == .unclosedQuote(line: 2) {
    print("a quote is not closed")
  } catch {
    print(error)
  }
}
print(try CSV("a;b\n1;2", separator: ";").rows[0]["b"] as Any)
/* output:
["name", "group", "score"] 5
1 | Petrov | 3.25
1 | Sidorov | 5.00
2 | Ivanova, Anna | 4.50
2 | O"Neil | —
group 1: 2, mean 4.125
group 2: 2, mean 4.5
5.0 [2, 1, 2, 1]
columns(line: 2, expected: 2, found: 1)
a quote is not closed
Optional("2")
*/
