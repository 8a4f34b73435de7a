import Foundation

typealias Distance<T> = (T, T) -> Double
typealias Weighting = (Double) -> Double

struct Sample<Features, Label> {
  var features: Features
  var label: Label
}

struct NearestNeighbours<Features, Label: Hashable & Comparable> {
  var samples: [Sample<Features, Label>] = []
  let k: Int
  let distance: Distance<Features>
  var weighting: Weighting = { _ in 1 }

  init(k: Int, distance: @escaping Distance<Features>) {
    precondition(k > 0, "k must be positive")
    self.k = k
    self.distance = distance
  }

  func neighbours(of query: Features) -> ArraySlice<(offset: Int, distance: Double)> {
    let ranked = samples.enumerated()
      .map { (offset: $0.offset, distance: distance($0.element.features, query)) }
      .sorted { a, b in a.distance != b.distance ? a.distance < b.distance : a.offset < b.offset }
    return ranked[..<min(k, ranked.count)]
  }

  func votes(for query: Features) -> [Label: Double] {
    neighbours(of: query).reduce(into: [:]) { votes, n in
      votes[samples[n.offset].label, default: 0] += weighting(n.distance)
    }
  }

  func callAsFunction(_ query: Features) -> Label? {
    votes(for: query).sorted { $0.key < $1.key }.max(by: { $0.value < $1.value })?.key
  }
}

extension NearestNeighbours where Features == [Double] {
  static func euclidean(k: Int) -> Self {
    Self(k: k) { a, b in sqrt(zip(a, b).map { pow($0 - $1, 2) }.reduce(0, +)) }
  }
  static func minkowski(_ p: Double, k: Int) -> Self {
    Self(k: k, distance: { a, b in
      pow(zip(a, b).reduce(0) { $0 + pow(abs($1.0 - $1.1), p) }, 1 / p)
    })
  }
}

func cosineDistance(_ a: [String: Int], _ b: [String: Int]) -> Double {
  func norm(_ v: [String: Int]) -> Double { Double(v.values.map { $0 * $0 }.reduce(0, +)).squareRoot() }
  let dot = a.reduce(0) { $0 + $1.value * (b[$1.key] ?? 0) }
  let scale = norm(a) * norm(b)
  return scale == 0 ? 1 : 1 - Double(dot) / scale
}

func jaccardDistance<T: Hashable>(_ a: Set<T>, _ b: Set<T>) -> Double {
  a.isEmpty && b.isEmpty ? 0 : 1 - Double(a.intersection(b).count) / Double(a.union(b).count)
}

let points: [(Double, Double, String)] = [
  (1, 1, "red"), (1.5, 2, "red"), (2, 1.2, "red"), (5, 5, "blue"), (6, 5.5, "blue"), (5.5, 4.5, "blue"), (3, 3.5, "green"),
]
var plane = NearestNeighbours<[Double], String>.euclidean(k: 3)
plane.samples = points.map { Sample(features: [$0.0, $0.1], label: $0.2) }
for query in [[1.2, 1.1], [5.2, 5.0], [3.1, 3.4]] {
  let near = plane.neighbours(of: query).map { String(format: "#%d %.3f", $0.offset, $0.distance) }
  print(query, plane(query)!, near)
}
plane.weighting = { 1 / ($0 + 0.01) }
print("weighted:", plane([3.1, 3.4]) ?? "none")
print(NearestNeighbours<[Double], String>.euclidean(k: 2)([0, 0]) as Any)

var manhattan = NearestNeighbours<[Double], String>.minkowski(1, k: 1)
manhattan.samples += plane.samples
print(manhattan.neighbours(of: [4, 4]).first.map { "\($0)" } ?? "-")

let bag: (String) -> [String: Int] = { text in
  Dictionary(text.split(separator: " ").map { (String($0), 1) }, uniquingKeysWith: +)
}
var topics = NearestNeighbours<[String: Int], String>(k: 2, distance: cosineDistance)
for (text, topic) in ["goal match team goal": "sport", "team win cup": "sport", "vote law party": "politics", "party wins vote": "politics"].sorted(by: { $0.key < $1.key }) {
  topics.samples.append(.init(features: bag(text), label: topic))
}
for text in ["the team scored a goal", "the party lost a vote", "team party"] {
  let query = bag(text)
  print(text, "->", topics(query) ?? "?", topics.neighbours(of: query).map { ($0.distance * 1000).rounded() / 1000 })
}
var letters = NearestNeighbours<Set<Character>, Int>(k: 1, distance: jaccardDistance)
letters.samples = [.init(features: Set("abc"), label: 1), .init(features: Set("xyz"), label: 2)]
print(letters(Set("axy"))!, letters(["b"])!, jaccardDistance(Set<Int>(), []))
let indices = letters.neighbours(of: []).indices
print(indices, type(of: indices))
/* output:
[1.2, 1.1] red ["#0 0.224", "#2 0.806", "#1 0.949"]
[5.2, 5.0] blue ["#3 0.200", "#5 0.583", "#4 0.943"]
[3.1, 3.4] red ["#6 0.141", "#1 2.126", "#2 2.460"]
weighted: green
nil
(offset: 6, distance: 1.5)
the team scored a goal -> sport [0.452, 0.742]
the party lost a vote -> politics [0.484, 0.484]
team party -> politics [0.592, 0.592]
2 1 0.0
0..<1 Range<Int>
*/
