struct Point: Equatable {
  var x: Double, y: Double
  func squaredDistance(to o: Point) -> Double { (x - o.x) * (x - o.x) + (y - o.y) * (y - o.y) }
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func / (a: Point, k: Double) -> Point { Point(x: a.x / k, y: a.y / k) }
}
let points = [(1.0, 1.0), (1.5, 2), (3, 4), (5, 7), (3.5, 5), (4.5, 5), (3.5, 4.5)].map(Point.init(x:y:))
var centers = [points[0], points[3]]
var assignment: [Int] = []
var rounds = 0
repeat {
  let next = points.map { p in
    centers.indices.min { p.squaredDistance(to: centers[$0]) < p.squaredDistance(to: centers[$1]) }!
  }
  if next == assignment { break }
  assignment = next
  for c in centers.indices {
    let members = zip(points, assignment).filter { $0.1 == c }.map { $0.0 }
    guard !members.isEmpty else { continue }
    centers[c] = members.reduce(Point(x: 0, y: 0), +) / Double(members.count)
  }
  rounds += 1
} while rounds < 20
print(rounds, assignment)
for c in centers { print(c.x, c.y) }

/* output:
2 [0, 0, 1, 1, 1, 1, 1]
1.25 1.5
3.9 5.1
*/
