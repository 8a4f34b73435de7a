import Foundation

struct LinearCongruential: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 2862933555777941757 &+ 3037000493 }
  mutating func next() -> UInt64 {
    state = 6364136223846793005 &* state &+ 1442695040888963407
    return state ^ (state >> 33)
  }
}

extension RandomNumberGenerator {
  mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }
  mutating func normal(mean: Double = 0, deviation: Double = 1) -> Double {
    let u = 1 - unit(), v = unit()
    return mean + deviation * sqrt(-2 * log(u)) * cos(2 * Double.pi * v)
  }
}

struct Point: Hashable, AdditiveArithmetic, CustomStringConvertible {
  var x, y: Double
  static let zero = Point(x: 0, y: 0)
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func / (a: Point, d: Double) -> Point { .init(x: a.x / d, y: a.y / d) }
  var squaredNorm: Double { x * x + y * y }
  var description: String { String(format: "(%+.2f, %+.2f)", x, y) }
}

extension Collection where Element: AdditiveArithmetic {
  func sum() -> Element { reduce(.zero, +) }
}

extension Collection where Element == Point {
  var centroid: Point? { isEmpty ? nil : sum() / Double(count) }
}

final class KMeans {
  private(set) var centroids: [Point]
  private(set) var history: [Double] = []
  private var assignment: [Int] = []
  let points: [Point]

  init<G: RandomNumberGenerator>(_ points: [Point], k: Int, using generator: inout G) {
    precondition(k > 0 && points.count >= k)
    self.points = points
    var chosen = [points[Int(generator.next() % UInt64(points.count))]]
    while chosen.count < k {
      let weights = points.map { p in chosen.map { (p - $0).squaredNorm }.min()! }
      var threshold = generator.unit() * weights.sum()
      let index = weights.firstIndex { weight in
        threshold -= weight
        return threshold < 0
      }
      chosen.append(points[index ?? points.endIndex - 1])
    }
    centroids = chosen
  }

  @discardableResult
  func step() -> Bool {
    let next = points.map { p in
      centroids.indices.min { (p - centroids[$0]).squaredNorm < (p - centroids[$1]).squaredNorm }!
    }
    defer { assignment = next }
    let groups = Dictionary(grouping: zip(next, points), by: \.0).mapValues { $0.map(\.1) }
    for (cluster, members) in groups { centroids[cluster] = members.centroid ?? centroids[cluster] }
    history.append(zip(next, points).map { (c, p) in (p - centroids[c]).squaredNorm }.sum())
    return next != assignment
  }

  func run(limit: Int = 50) -> Int {
    var steps = 0
    repeat { steps += 1 } while step() && steps < limit
    return steps
  }

  var sizes: [Int] {
    assignment.reduce(into: Array(repeating: 0, count: centroids.count)) { $0[$1] += 1 }
  }

  subscript(_ p: Point) -> Int {
    var best = (index: 0, distance: Double.infinity)
    for (index, c) in centroids.enumerated() where (p - c).squaredNorm < best.distance {
      best = (index, (p - c).squaredNorm)
    }
    return best.index
  }
}

var generator = LinearCongruential(seed: 2024)
let centres: [(String, Point)] = [("west", .init(x: -4, y: 0)), ("east", .init(x: 4, y: 1)), ("north", .init(x: 0, y: 6))]
var points = [Point]()
for (name, centre) in centres {
  let cloud = (0..<15).map { _ in centre + Point(x: generator.normal(deviation: 0.7), y: generator.normal(deviation: 0.7)) }
  print(name, cloud.centroid!)
  points += cloud
}
let model = KMeans(points, k: centres.count, using: &generator)
print("start", model.centroids)
print("steps", model.run())
for (size, centre) in zip(model.sizes, model.centroids).sorted(by: { $0.1.x < $1.1.x }) { print(size, centre) }
print(model.history.map { String(format: "%.3f", $0) })
print("never rises:", zip(model.history, model.history.dropFirst()).allSatisfy { $0 >= $1 })
print(model[Point(x: -5, y: 0)] == model[points[0]], Set(centres.map { model[$0.1] }).count)
print((0..<8).map { _ in generator.next() % 100 })
var copy = generator
print(copy.next() == generator.next(), Int.random(in: 5...5, using: &copy))
/* output:
west (-3.77, -0.14)
east (+3.98, +1.26)
north (-0.29, +6.46)
start [(-0.56, +6.59), (-3.09, -0.43), (+3.89, +2.36)]
steps 2
15 (-3.77, -0.14)
15 (-0.29, +6.46)
15 (+3.98, +1.26)
["33.342", "33.342"]
never rises: true
true 3
[62, 44, 93, 38, 96, 49, 71, 6]
true 5
*/
