import Foundation
extension Collection where Element: BinaryFloatingPoint {
  var mean: Element { isEmpty ? .nan : reduce(0, +) / Element(count) }
  var variance: Element { let m = mean; return map { ($0 - m) * ($0 - m) }.reduce(0, +) / Element(Swift.max(1, count - 1)) }
  var sd: Element { variance.squareRoot() }
  func quantile(_ q: Element) -> Element? { guard !isEmpty, (0...1).contains(q) else { return nil }; let s = sorted(), p = q * Element(s.count - 1), i = Int(p); return i + 1 < s.count ? s[i] + (s[i + 1] - s[i]) * (p - Element(i)) : s[i] }
  var median: Element? { quantile(0.5) }
}
extension Sequence where Element: Hashable { var counts: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }; var mode: [Element] { let c = counts, m = c.values.max(); return c.filter { $0.value == m }.map(\.key) } }
let xs = [2.0, 4, 4, 4, 5, 5, 7, 9], fs: [Float] = [1, 2, 3.5]
print(xs.mean, xs.sd, xs.median!, xs.quantile(0.9)!, xs.mode, fs.mean, fs.variance, [Double]().mean.isNaN, [Double]().median as Any, xs.quantile(2) as Any)
func correlation(_ x: [Double], _ y: [Double]) -> Double { let (mx, my) = (x.mean, y.mean); let num = zip(x, y).map { ($0 - mx) * ($1 - my) }.reduce(0, +); return num / (x.map { pow($0 - mx, 2) }.reduce(0, +) * y.map { pow($0 - my, 2) }.reduce(0, +)).squareRoot() }
struct Regression { let slope, intercept: Double; init?(_ pts: [(x: Double, y: Double)]) { guard pts.count > 1 else { return nil }; let mx = pts.map(\.x).mean, my = pts.map(\.y).mean; let sxx = pts.reduce(0) { $0 + ($1.x - mx) * ($1.x - mx) }; guard sxx > 0 else { return nil }; slope = pts.reduce(0) { $0 + ($1.x - mx) * ($1.y - my) } / sxx; intercept = my - slope * mx }
  func callAsFunction(_ x: Double) -> Double { slope * x + intercept } }
let line = Regression([(1, 2.1), (2, 3.9), (3, 6.2), (4, 7.8)].map { (x: $0.0, y: $0.1) })!
print(String(format: "y = %.3fx %+.3f", line.slope, line.intercept), line(5).rounded(), Regression([(1, 1)]) == nil, correlation([1, 2, 3], [2, 4, 6.5]).rounded())
let grades: KeyValuePairs = ["ann": 91, "bob": 78, "cy": 85, "di": 62, "ed": 78]
func letter(_ n: Int) -> Character { switch n { case 90...: "A"; case 80..<90: "B"; case 70..<80: "C"; default: "F" } }
let byLetter = Dictionary(grouping: grades, by: { letter($0.value) }).mapValues { $0.map(\.key).sorted() }
for (l, names) in byLetter.sorted(by: { $0.key < $1.key }) { print(l, names.joined(separator: ",")) }
print(grades.map(\.value).reduce(0, +) / grades.count, grades.max { $0.value < $1.value }!.key, grades.first { $0.key == "cy" }!.value)
let hist = xs.reduce(into: [Int: Int]()) { $0[Int($1 / 3), default: 0] += 1 }
for b in hist.keys.sorted() { print("\(b * 3)–\(b * 3 + 2)", String(repeating: "█", count: hist[b]!)) }
func movingAverage(_ v: [Double], _ k: Int) -> [Double] { guard k > 0, v.count >= k else { return [] }; return (0...(v.count - k)).map { v[$0..<$0 + k].mean } }
print(movingAverage(xs, 3).map { (10 * $0).rounded() / 10 }, xs.indices.dropFirst().map { xs[$0] - xs[$0 - 1] }, xs.reduce(into: [Double]()) { $0.append(($0.last ?? 0) + $1) }, zip(xs, xs.dropFirst()).allSatisfy(<=))
let (lo, hi) = (xs.min()!, xs.max()!), scaled = xs.map { ($0 - lo) / (hi - lo) }; print(scaled.map { String(format: "%.2f", $0) }.joined(separator: " "), scaled.firstIndex(of: 1)!, xs.lastIndex { $0 < 5 }!)
func bootstrap(_ n: Int, seed: UInt32) -> [Int] { var s = seed; return (0..<n).map { _ in s = s &* 1664525 &+ 1013904223; return Int(s >> 16) % n } }
print(bootstrap(5, seed: 1).allSatisfy { (0..<5).contains($0) }, Set(bootstrap(50, seed: 7)).count > 10)
/* output:
5.0 2.138089935299395 4.5 7.6 [4.0] 2.1666667 1.5833333 true nil nil
y = 1.940x +0.150 10.0 true 1.0
A ann
B cy
C bob,ed
F di
78 ann 85
0–2 █
3–5 █████
6–8 █
9–11 █
[3.3, 4.0, 4.3, 4.7, 5.7, 7.0] [2.0, 0.0, 0.0, 1.0, 0.0, 2.0, 2.0] [2.0, 6.0, 10.0, 14.0, 19.0, 24.0, 31.0, 40.0] true
0.00 0.29 0.29 0.29 0.43 0.43 0.71 1.00 7 3
true true
*/
