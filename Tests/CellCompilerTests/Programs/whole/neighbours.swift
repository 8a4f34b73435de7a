protocol Metric {
  static func distance(_ a: [Double], _ b: [Double]) -> Double
}
enum Euclidean: Metric {
  static func distance(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }
}
enum Manhattan: Metric {
  static func distance(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + abs($1.0 - $1.1) }
  }
}
enum Chebyshev: Metric {
  static func distance(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).map { abs($0 - $1) }.max() ?? 0
  }
}

struct Sample<Label: Hashable> {
  let point: [Double]
  let label: Label
}

struct NearestNeighbours<Label: Hashable & Comparable, Distance: Metric> {
  let k: Int
  private var samples: [Sample<Label>] = []

  init(k: Int, metric: Distance.Type) {
    self.k = k
  }

  mutating func fit(_ points: [[Double]], _ labels: [Label]) {
    samples = zip(points, labels).map(Sample.init(point:label:))
  }

  func neighbours(of point: [Double]) -> ArraySlice<(distance: Double, label: Label)> {
    samples
      .map { (distance: Distance.distance($0.point, point), label: $0.label) }
      .sorted { ($0.distance, $0.label) < ($1.distance, $1.label) }
      .prefix(k)
  }

  func predict(_ point: [Double]) -> Label? {
    let votes = neighbours(of: point).reduce(into: [Label: Int]()) { $0[$1.label, default: 0] += 1 }
    return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  func callAsFunction(_ points: [[Double]]) -> [Label?] { points.map(predict) }
}

let points: [[Double]] = [[1, 1], [1.5, 2], [2, 1.2], [6, 6], [7, 6.5], [6.5, 7], [1, 7], [2, 6.5]]
let labels = ["low", "low", "low", "high", "high", "high", "left", "left"]
func evaluate<M: Metric>(_ metric: M.Type, ks: ClosedRange<Int>) {
  let results = ks.map { k -> String in
    var model = NearestNeighbours<String, M>(k: k, metric: metric)
    model.fit(points, labels)
    let right = zip(points, labels).filter { model.predict($0.0) == $0.1 }.count
    return "k=\(k): \(right)/\(points.count)"
  }
  print("\(metric)", results.joined(separator: ", "))
}
evaluate(Euclidean.self, ks: 1...5)
evaluate(Manhattan.self, ks: 2...4)
evaluate(Chebyshev.self, ks: 3...3)
var model = NearestNeighbours<String, Euclidean>(k: 3, metric: Euclidean.self)
print(model([[0, 0]]))
model.fit(points, labels)
print(model([[0, 0], [10, 10], [0, 9]]).compactMap { $0 })
for (index, neighbour) in model.neighbours(of: [3, 3]).enumerated() {
  print(index + 1, neighbour.label, (neighbour.distance * 100).rounded() / 100)
}
let means = Dictionary(grouping: zip(points, labels), by: { $0.1 })
  .mapValues { group in (0..<2).map { axis in group.map { $0.0[axis] }.reduce(0, +) / Double(group.count) } }
for label in means.keys.sorted() { print(label, means[label]!) }
/* output:
Euclidean k=1: 8/8, k=2: 8/8, k=3: 8/8, k=4: 7/8, k=5: 6/8
Manhattan k=2: 8/8, k=3: 8/8, k=4: 7/8
Chebyshev k=3: 8/8
[nil]
["low", "high", "left"]
1 low 1.8
2 low 2.06
3 low 2.83
high [6.5, 6.5]
left [1.5, 6.75]
low [1.5, 1.4000000000000001]
*/
