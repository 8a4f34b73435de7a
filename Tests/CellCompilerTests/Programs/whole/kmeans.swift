import Foundation
struct Point: Equatable { var x, y: Double
  static func + (l: Point, r: Point) -> Point { Point(x: l.x + r.x, y: l.y + r.y) }
  static func / (l: Point, k: Double) -> Point { .init(x: l.x / k, y: l.y / k) }
  static let zero = Point(x: 0, y: 0)
  func distance(_ o: Point) -> Double { hypot(x - o.x, y - o.y) } }
extension Point: CustomStringConvertible { var description: String { String(format: "(%.2f, %.2f)", x, y) } }
struct LCG: RandomNumberGenerator { var state: UInt64; mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state } }
struct KMeans {
  let k: Int
  private(set) var centers: [Point]
  private(set) var history: [Double] = []
  init?(k: Int, points: [Point]) {
    guard k > 0, points.count >= k else { return nil }
    self.k = k
    centers = Array(points.prefix(k))
  }
  func label(_ p: Point) -> Int { centers.indices.min { p.distance(centers[$0]) < p.distance(centers[$1]) }! }
  mutating func fit(_ points: [Point], iterations: Int = 10) {
    for _ in 1...iterations {
      let groups = Dictionary(grouping: points, by: label)
      let new = centers.indices.map { i -> Point in
        guard let g = groups[i], !g.isEmpty else { return centers[i] }
        return g.reduce(.zero, +) / Double(g.count)
      }
      history.append(zip(new, centers).map { $0.distance($1) }.reduce(0, +))
      defer { centers = new }
      if new == centers { break }
    }
  }
}
let pts = [(1.0, 1.0), (1.5, 2), (3, 4), (5, 7), (3.5, 5), (4.5, 5), (3.5, 4.5)].map { Point(x: $0.0, y: $0.1) }
if var km = KMeans(k: 2, points: pts) {
  km.fit(pts)
  print(km.centers, km.history.map { ($0 * 100).rounded() / 100 })
  print(pts.map(km.label), km.k)
  let sizes = pts.reduce(into: [Int: Int]()) { $0[km.label($1), default: 0] += 1 }
  print(sizes.sorted { $0.key < $1.key }.map { "\($0):\($1)" })
}
print(KMeans(k: 9, points: pts) == nil)
var g = LCG(state: 42)
print((0..<3).map { _ in Int.random(in: 0..<100, using: &g) }.count, g.next() != 0)
/* output:
[(1.25, 1.50), (3.90, 5.10)] [3.27, 1.21, 0.0]
[0, 0, 1, 1, 1, 1, 1] 2
["0:2", "1:5"]
true
3 true
*/
