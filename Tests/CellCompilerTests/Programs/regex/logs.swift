import Foundation
let log = """
2024-03-01 12:00:05 [INFO] user=anna action=login ms=12
2024-03-01 12:00:09 [ERROR] user=boris action=upload ms=340
bad line
2024-03-02 08:15:00 [INFO] user=anna action=logout ms=7
"""
struct Entry { let date: String, level: String, user: String, ms: Int }
let line = #/^(?<date>\d{4}-\d{2}-\d{2}) (?<time>[\d:]+) \[(?<level>[A-Z]+)\] user=(?<user>\w+) action=\w+ ms=(?<ms>\d+)$/#
let entries: [Entry] = log.split(separator: "\n").compactMap { row in
  guard let m = row.wholeMatch(of: line), let ms = Int(m.ms) else { return nil }
  return Entry(date: String(m.date), level: String(m.level), user: String(m.user), ms: ms)
}
for e in entries { print(e.date, e.level, e.user, e.ms) }
print(log.matches(of: line.anchorsMatchLineEndings()).count)
let byUser = Dictionary(grouping: entries, by: \.user)
for user in byUser.keys.sorted() { print(user, byUser[user]!.map(\.ms).reduce(0, +)) }
let pairs = log.matches(of: #/(\w+)=(\w+)/#).map { ($0.1, $0.2) }
print(pairs.count, pairs[0], pairs.filter { $0.0 == "action" }.map { $0.1 })
let times = log.matches(of: #/(\d\d):(\d\d):(\d\d)/#).map { m in Int(m.1)! * 3600 + Int(m.2)! * 60 + Int(m.3)! }
print(times)
let csv = "name,\"last, first\",42,\"x\""
let fields = csv.matches(of: #/"([^"]*)"|([^,]+)/#).map { m in m.1.map(String.init) ?? String(m.2!) }
print(fields)
let numbers = "1.5, -2e3; 7 и .25 -0.1".matches(of: #/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/#).compactMap { Double($0.output) }
print(numbers)
/* output:
2024-03-01 INFO anna 12
2024-03-01 ERROR boris 340
2024-03-02 INFO anna 7
3
anna 19
boris 340
9 ("user", "anna") ["login", "upload", "logout"]
[43205, 43209, 29700]
["name", "last, first", "42", "x"]
[1.5, -2000.0, 7.0, 0.25, -0.1]
*/
