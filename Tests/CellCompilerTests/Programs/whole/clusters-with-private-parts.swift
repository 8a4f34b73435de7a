// k-means with access control
import Foundation
struct Clusterer {
  private struct Centre { var x: Double, y: Double; var members: [Int] = [] }
  private var centres: [Centre] = []
  private(set) var rounds = 0
  let points: [(x: Double, y: Double)]
  fileprivate enum Stop { case settled, limit }
  init(points: [(x: Double, y: Double)], k: Int) {
    self.points = points
    centres = points.prefix(k).map { Centre(x: $0.x, y: $0.y) }
  }
  private func nearest(_ i: Int) -> Int {
    centres.indices.min { distance(i, centres[$0]) < distance(i, centres[$1]) }!
  }
  private func distance(_ i: Int, _ c: Centre) -> Double { hypot(points[i].x - c.x, points[i].y - c.y) }
  @discardableResult
  fileprivate mutating func run(limit: Int = 10) -> Stop {
    while rounds < limit {
      rounds += 1
      let before = centres.map(\.members)
      for i in centres.indices { centres[i].members = [] }
      for i in points.indices { centres[nearest(i)].members.append(i) }
      if centres.map(\.members) == before { return .settled }
      for (i, c) in centres.enumerated() where !c.members.isEmpty {
        centres[i].x = c.members.map { points[$0].x }.reduce(0, +) / Double(c.members.count)
        centres[i].y = c.members.map { points[$0].y }.reduce(0, +) / Double(c.members.count)
      }
    }
    return .limit
  }
  var groups: [[Int]] { centres.map(\.members) }
}
var clusterer = Clusterer(points: [(0, 0), (9, 9), (0, 1), (8, 9), (1, 0)], k: 2)
private let end = clusterer.run()
switch end { case .settled: print("settled after", clusterer.rounds); case .limit: print("limit") }
print(clusterer.groups)
fileprivate struct Report: CustomStringConvertible {
  let title: String
  var lines: [String] = []
  var description: String { ([title] + lines.map { "- " + $0 }).joined(separator: "\n") }
  mutating func add(_ items: Any...) { lines.append(items.map { "\($0)" }.joined(separator: " ")) }
}
private var report = Report(title: "Groups")
for (i, g) in clusterer.groups.enumerated() { report.add(i, g.count, g) }
print(report)
private extension Array where Element == Int { var span: Int { (self.max() ?? 0) - (self.min() ?? 0) } }
print(clusterer.groups.map(\.span))
/* output:
settled after 2
[[0, 2, 4], [1, 3]]
Groups
- 0 3 [0, 2, 4]
- 1 2 [1, 3]
[4, 2]
*/
