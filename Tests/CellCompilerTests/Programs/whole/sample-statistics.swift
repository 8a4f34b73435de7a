// A small measurements table: mean, median, deviation, histogram
struct Sample: CustomStringConvertible {
  let id: Int
  let label: String
  let values: [Double]
  var description: String { "Sample #\(id) [\(label)] n=\(values.count)" }
}
extension Array where Element == Double {
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
  var median: Double? {
    guard !isEmpty else { return nil }
    let s = sorted()
    let m = s.count / 2
    return s.count % 2 == 0 ? (s[m - 1] + s[m]) / 2 : s[m]
  }
  func deviation(sample: Bool = true) -> Double {
    guard let mu = mean, count > 1 else { return .nan }
    let ss = map { ($0 - mu) * ($0 - mu) }.reduce(0, +)
    return (ss / Double(sample ? count - 1 : count)).squareRoot()
  }
  func histogram(bins: Int) -> [(range: ClosedRange<Double>, count: Int)] {
    guard let lo = self.min(), let hi = self.max(), hi > lo else { return [] }
    let width = (hi - lo) / Double(bins)
    return (0..<bins).map { b in
      let from = lo + Double(b) * width
      let to = b == bins - 1 ? hi : from + width
      let n = filter { b == bins - 1 ? $0 >= from : $0 >= from && $0 < to }.count
      return (from...to, n)
    }
  }
}
let samples = [
  Sample(id: 1, label: "a", values: [2, 4, 4, 4, 5, 5, 7, 9]),
  Sample(id: 2, label: "b", values: [1.5, 2.5, 3.5]),
  Sample(id: 3, label: "empty", values: []),
]
for s in samples {
  print(s)
  print("  mean", s.values.mean.map { String($0) } ?? "-", "median", s.values.median as Any)
  print("  sd", s.values.deviation(), s.values.deviation(sample: false))
  for (range, count) in s.values.histogram(bins: 2) {
    print("  \(range.lowerBound)–\(range.upperBound): " + String(repeating: "*", count: count))
  }
}
let byLabel = Dictionary(uniqueKeysWithValues: samples.lazy.map { ($0.label, $0) })
for key in byLabel.keys.sorted(by: >) { print(key, byLabel[key]!.values.count, separator: " -> ") }
let flat = samples.flatMap(\.values)
let (small, large) = flat.reduce(into: ([Double](), [Double]())) { acc, v in
  if v < 4 { acc.0.append(v) } else { acc.1.append(v) }
}
print(small, large)
let ranks = flat.enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.offset)
print(ranks)
var running = 0.0
let cumulative = flat.map { v -> Double in running += v; return running }
print(cumulative.last ?? 0, cumulative.firstIndex { $0 > 20 } ?? -1)
print(zip(flat, flat.dropFirst()).map { $1 - $0 }.filter { $0 != 0 }.count)
print(stride(from: 0, to: 1, by: 0.25).map { q in flat.sorted()[Int(q * Double(flat.count - 1))] })
/* output:
Sample #1 [a] n=8
  mean 5.0 median Optional(4.5)
  sd 2.138089935299395 2.0
  2.0–5.5: ******
  5.5–9.0: **
Sample #2 [b] n=3
  mean 2.5 median Optional(2.5)
  sd 1.0 0.816496580927726
  1.5–2.5: *
  2.5–3.5: **
Sample #3 [empty] n=0
  mean - median nil
  sd nan nan
empty -> 0
b -> 3
a -> 8
[2.0, 1.5, 2.5, 3.5] [4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]
[8, 0, 9, 10, 1, 2, 3, 4, 5, 6, 7]
47.5 5
7
[1.5, 2.5, 4.0, 5.0]
*/
