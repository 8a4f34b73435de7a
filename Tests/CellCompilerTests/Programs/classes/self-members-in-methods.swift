class Report {
  class var title: String { "report" }
  class var width: Int { 10 }
  class func line(_ text: String) -> String { text + String(repeating: ".", count: max(0, width - text.count)) }
  var lines: [String] = []
  func add(_ text: String) { lines.append(Self.line(text)) }
  func all() -> String { ([Self.title] + lines.map { "\(Self.width) " + $0 }).joined(separator: "|") }
}
class Loud: Report {
  override class var title: String { "LOUD" }
  override class func line(_ text: String) -> String { text.uppercased() }
}
final class Wide: Loud { override class var width: Int { 12 } }
for report in [Report(), Loud(), Wide()] {
  report.add("one")
  report.add("two")
  print(report.all())
}
/* output:
report|10 one.......|10 two.......
LOUD|10 ONE|10 TWO
LOUD|12 ONE|12 TWO
*/
