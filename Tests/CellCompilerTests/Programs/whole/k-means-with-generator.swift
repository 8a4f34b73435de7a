// k-means on points
struct Point: Hashable { var x, y: Double
  static let zero = Point(x: 0, y: 0)
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func / (a: Point, k: Double) -> Point { .init(x: a.x / k, y: a.y / k) }
  func distance(to o: Point) -> Double { ((x - o.x) * (x - o.x) + (y - o.y) * (y - o.y)).squareRoot() }
}
struct LCG: RandomNumberGenerator { var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state } }
struct KMeans { let k: Int; var maxIterations = 50
  private(set) var centroids: [Point] = []
  init(k: Int) { self.k = k }
  mutating func fit(_ data: [Point], using g: inout some RandomNumberGenerator) -> Int {
    centroids = Array(data.shuffled(using: &g).prefix(k))
    for iteration in 1...maxIterations {
      let groups = Dictionary(grouping: data, by: nearest)
      let updated = centroids.indices.map { i in groups[i].map { $0.reduce(.zero, +) / Double($0.count) } ?? centroids[i] }
      if updated == centroids { return iteration }
      centroids = updated
    }
    return maxIterations
  }
  func nearest(_ p: Point) -> Int { centroids.indices.min { centroids[$0].distance(to: p) < centroids[$1].distance(to: p) }! }
}
var g = LCG(seed: 7)
let data = (0..<30).map { i in Point(x: Double(i % 3) * 10.0, y: Double(i)) }
var model = KMeans(k: 3)
let n = model.fit(data, using: &g)
for c in model.centroids.sorted(by: { $0.x < $1.x }) { print(c.x.rounded(), (c.y * 100).rounded() / 100) }
print(Set(data.map(model.nearest)).count, n > 0)
print(Int.random(in: 0..<10, using: &g) < 10, Double.random(in: 0...1, using: &g) <= 1)
print([1, 2, 3].randomElement(using: &g)! > 0)
/* output:
0.0 13.5
15.0 8.27
16.0 23.22
3 true
true true
true
*/
