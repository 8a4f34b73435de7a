// CSV parsing with errors and Result
import Foundation
enum CSVError: Error, CustomStringConvertible {
  case missingHeader
  case wrongCount(line: Int, expected: Int, found: Int)
  case badNumber(line: Int, column: String, text: String)
  var description: String {
    switch self {
    case .missingHeader: return "no header"
    case let .wrongCount(line, expected, found): return "line \(line): \(found) fields, not \(expected)"
    case .badNumber(let line, let column, text: let text): return "line \(line): \(column) = '\(text)'"
    }
  }
}
struct Frame {
  let columns: [String]
  var rows: [[String: String]]
  init(csv: String, separator: Character = ",") throws {
    var lines = csv.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    guard !lines.isEmpty else { throw CSVError.missingHeader }
    let header = lines.removeFirst().split(separator: separator).map { $0.trimmingCharacters(in: .whitespaces) }
    columns = header
    rows = try lines.enumerated().map { n, line in
      let cells = line.components(separatedBy: String(separator)).map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == header.count else {
        throw CSVError.wrongCount(line: n + 2, expected: header.count, found: cells.count)
      }
      return Dictionary(uniqueKeysWithValues: zip(header, cells))
    }
  }
  func numbers(_ column: String) throws -> [Double] {
    try rows.enumerated().map { i, row in
      guard let text = row[column], let x = Double(text) else {
        throw CSVError.badNumber(line: i + 2, column: column, text: row[column] ?? "")
      }
      return x
    }
  }
  func grouped<T>(by column: String, _ fold: ([[String: String]]) throws -> T) rethrows -> [(String, T)] {
    let groups = Dictionary(grouping: rows) { $0[column] ?? "" }
    return try groups.sorted { $0.key < $1.key }.map { ($0.key, try fold($0.value)) }
  }
}
let text = """
name, city, age
Ann, Riga, 30
Bob, Oslo, 41
Cid, Riga, x
Dee, Oslo, 29
"""
do {
  let frame = try Frame(csv: text)
  print(frame.columns, frame.rows.count)
  for (city, names) in frame.grouped(by: "city", { $0.compactMap { $0["name"] }.sorted() }) {
    print(city, names.joined(separator: "+"))
  }
  let ages = try frame.numbers("age")
  print(ages)
} catch let error as CSVError {
  print("csv:", error)
} catch { print("other", error) }
for source in ["", "a,b\n1", "a\n1\n2"] {
  let result = Result { try Frame(csv: source) }
  switch result {
  case .success(let f): print("ok", f.rows.map { $0["a"]! })
  case .failure(CSVError.missingHeader): print("empty")
  case .failure(let e): print("failed: \(e)")
  }
}
let parsed: [Result<Int, CSVError>] = ["1", "b", "3"].enumerated().map { i, s in
  Int(s).map(Result.success) ?? .failure(.badNumber(line: i, column: "-", text: s))
}
let good = parsed.compactMap { try? $0.get() }
print(good, parsed.filter { if case .failure = $0 { return true }; return false }.count)
print((try? Frame(csv: "x\n9").numbers("x")) ?? [], (try? Frame(csv: "x\n9").numbers("y")) as Any)
/* output:
["name", "city", "age"] 4
Oslo Bob+Dee
Riga Ann+Cid
csv: line 4: age = 'x'
empty
failed: line 2: 1 fields, not 2
ok ["1", "2"]
[1, 3] 1
[9.0] nil
*/
