import Foundation
enum Align { case left, right, center }
func pad(_ s: String, _ w: Int, _ a: Align = .left) -> String { let gap = max(0, w - s.count); switch a { case .left: return s + String(repeating: " ", count: gap); case .right: return String(repeating: " ", count: gap) + s; case .center: return String(repeating: " ", count: gap / 2) + s + String(repeating: " ", count: gap - gap / 2) } }
struct Table { var header: [String]; var rows: [[String]] = []; var aligns: [Align]
  init(_ header: String..., aligns: [Align] = []) { self.header = header; self.aligns = aligns + Array(repeating: .left, count: max(0, header.count - aligns.count)) }
  mutating func add(_ cells: CustomStringConvertible...) { rows.append(cells.map { ($0 as? Double).map { String(format: "%.2f", $0) } ?? $0.description }) }
  var widths: [Int] { header.indices.map { c in ([header] + rows).map { $0[c].count }.max() ?? 0 } }
  func render() -> String { let w = widths; let line = { (r: [String]) in "| " + zip(r, zip(w, aligns)).map { pad($0, $1.0, $1.1) }.joined(separator: " | ") + " |" }; let rule = "|" + w.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "|"; return ([line(header), rule] + rows.map(line)).joined(separator: "\n") } }
var t = Table("name", "qty", "price", aligns: [.left, .right, .right]); t.add("apple", 3, 1.5); t.add("kiwi", 12, 0.333); t.add("melon", 1, 10.0); print(t.render())
func wrap(_ text: String, width: Int) -> [String] { text.split(separator: " ").reduce(into: [String]()) { lines, word in if let last = lines.last, last.count + word.count < width { lines[lines.count - 1] += " " + word } else { lines.append(String(word)) } } }
for l in wrap("the quick brown fox jumps over the lazy dog and runs away", width: 16) { print("|" + pad(l, 16, .center) + "|") }
func thousands(_ n: Int) -> String { let s = String(abs(n)); var out = ""; for (i, c) in s.reversed().enumerated() { if i > 0, i % 3 == 0 { out.append(",") }; out.append(c) }; return (n < 0 ? "-" : "") + String(out.reversed()) }
print([0, 999, 1000, -1234567].map(thousands), String(format: "%08.3f|%+.1e|%x|%03d|%-6d|", 3.14159, 12345.678, 48879, 7, 42))
func duration(_ s: Int) -> String { let (h, m, sec) = (s / 3600, s / 60 % 60, s % 60); return h > 0 ? String(format: "%d:%02d:%02d", h, m, sec) : String(format: "%d:%02d", m, sec) }; print([5, 65, 3725].map(duration), [0.0, 0.5, 0.256].map { String(format: "%.1f%%", $0 * 100) })
func bytes(_ n: Double) -> String { var v = n, units = ["B", "KB", "MB", "GB"][...]; while v >= 1024, units.count > 1 { v /= 1024; units.removeFirst() }; return String(format: v == v.rounded() ? "%.0f %@" : "%.1f %@", v, units.first!) }; print([12, 2048, 1536, 5e9].map(bytes))
func bar(_ v: Double, of m: Double, width: Int = 10) -> String { let n = Int((v / m * Double(width)).rounded()); return String(repeating: "█", count: n) + String(repeating: "░", count: width - n) }; for (k, v) in [("a", 3.0), ("bb", 7.5), ("c", 10)] { print(pad(k, 3), bar(v, of: 10), v) }
func ordinal(_ n: Int) -> String { let suffix: String; switch (n % 10, n % 100) { case (_, 11...13): suffix = "th"; case (1, _): suffix = "st"; case (2, _): suffix = "nd"; case (3, _): suffix = "rd"; default: suffix = "th" }; return "\(n)\(suffix)" }; print([1, 2, 3, 4, 11, 12, 13, 21, 102, 113].map(ordinal).joined(separator: " "))
func words(_ n: Int) -> String { let small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"], tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]; switch n { case ..<0: return "minus " + words(-n); case ..<20: return small[n]; case ..<100: return tens[n / 10] + (n % 10 == 0 ? "" : "-" + small[n % 10]); case ..<1000: return small[n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + words(n % 100)); default: return words(n / 1000) + " thousand" + (n % 1000 == 0 ? "" : " " + words(n % 1000)) } }; print([0, 13, 42, 100, 342, -5, 12045].map(words))
extension String { var camel: String { split { $0 == "_" || $0 == " " }.enumerated().map { $0.offset == 0 ? $0.element.lowercased() : $0.element.capitalized }.joined() }; var snake: String { reduce("") { $0 + ($1.isUppercase ? ($0.isEmpty ? "" : "_") + $1.lowercased() : String($1)) } }; func truncated(_ n: Int) -> String { count > n ? prefix(n - 1) + "…" : self }; func centered(_ n: Int, _ c: Character = " ") -> String { let g = Swift.max(0, n - count); return String(repeating: String(c), count: g / 2) + self + String(repeating: String(c), count: g - g / 2) } }
print("hello_big world".camel, "helloBigWorld".snake, "abcdefgh".truncated(5), "ab".truncated(5), "x".centered(5, "*"), "title".centered(11, "="), "\("é".count)\t|", "a\\b", #"c:\n"#, "q\u{22}q")
extension String.StringInterpolation { mutating func appendInterpolation(_ v: Double, places: Int) { appendLiteral(String(format: "%.\(places)f", v)) }; mutating func appendInterpolation(list xs: [Int], sep: String = "-") { appendLiteral(xs.map { "\($0)" }.joined(separator: sep)) } }; print("pi=\(Double.pi, places: 3) \(list: [1, 2, 3]) \(list: [4, 5], sep: "+") \(1...3) \([1: "a"]) \(Optional("x") as Any) \((1, "b")) \(nil as Int? as Any)")
/* output:
| name  | qty | price |
|-------+-----+-------|
| apple |   3 |  1.50 |
| kiwi  |  12 |  0.33 |
| melon |   1 | 10.00 |
|the quick brown |
| fox jumps over |
|the lazy dog and|
|   runs away    |
["0", "999", "1,000", "-1,234,567"] 0003.142|+1.2e+04|beef|007|42    |
["0:05", "1:05", "1:02:05"] ["0.0%", "50.0%", "25.6%"]
["12 B", "2 KB", "1.5 KB", "4.7 GB"]
a   ███░░░░░░░ 3.0
bb  ████████░░ 7.5
c   ██████████ 10.0
1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 113th
["zero", "thirteen", "forty-two", "one hundred", "three hundred and forty-two", "minus five", "twelve thousand forty-five"]
helloBigWorld hello_big_world abcd… ab **x** ===title=== 1	| a\b c:\n q"q
pi=3.142 1-2-3 4+5 1...3 [1: "a"] Optional("x") (1, "b") nil
*/
