import Foundation
// perceptron, lstm, pca, cohen kappa, smote, gradient descent
typealias Vector = [Double]
infix operator • : MultiplicationPrecedence
func • (a: Vector, b: Vector) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
extension Array where Element == Double { static func + (a: Self, b: Self) -> Self { zip(a, b).map { $0 + $1 } }; static func * (k: Double, v: Self) -> Self { v.map { k * $0 } }; var norm: Double { (self • self).squareRoot() }; var mean: Double { isEmpty ? .nan : reduce(0, +) / Double(count) }
  func shown(_ d: Int = 3) -> String { "[" + map { String(format: "%.\(d)f", $0) }.joined(separator: ", ") + "]" } }
print([1, 2] + [3, 4.5], 2 * [1.0, 2], ([3, 4] as Vector).norm, Vector().mean.isNaN)
struct Perceptron { var w: Vector, b = 0.0; init(_ n: Int) { w = Vector(repeating: 0, count: n) }
  func predict(_ x: Vector) -> Int { w • x + b > 0 ? 1 : 0 }
  mutating func fit(_ xs: [Vector], _ ys: [Int], epochs: Int) -> [Int] { (1...epochs).map { _ in zip(xs, ys).reduce(into: 0) { errors, s in let e = s.1 - predict(s.0); if e != 0 { errors += 1; w = w + Double(e) * s.0; b += Double(e) } } } } }
var p = Perceptron(2); print(p.fit([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 0, 0, 1], epochs: 7), p.w, p.b)
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
struct LSTM { var (wf, wi, wo, wc): (Vector, Vector, Vector, Vector); var h = 0.0, c = 0.0
  mutating func step(_ x: Double) -> Double { let z = [x, h, 1]; let f = sigmoid(wf • z), i = sigmoid(wi • z), o = sigmoid(wo • z), g = tanh(wc • z); c = f * c + i * g; h = o * tanh(c); return h } }
var cell = LSTM(wf: [0.5, 0.1, 0], wi: [0.4, -0.2, 0.1], wo: [0.3, 0.3, 0], wc: [1, 0.5, -0.1])
print([1, 0.5, -1].map { cell.step($0) }.shown(5), (cell.c * 1e4).rounded() / 1e4)
func pca(_ xs: [Vector], steps: Int = 200) -> (direction: Vector, share: Double) { let m = xs.reduce(Vector(repeating: 0, count: xs[0].count), +).map { $0 / Double(xs.count) }; let cs = xs.map { zip($0, m).map { $0 - $1 } }
  let cov = m.indices.map { i in m.indices.map { j in cs.map { $0[i] * $0[j] }.reduce(0, +) / Double(xs.count - 1) } }; var v = Vector(repeating: 1, count: m.count)
  for _ in 0..<steps { v = cov.map { $0 • v }; let n = v.norm; v = v.map { $0 / n } }
  let lambda = cov.map { $0 • v } • v; return (v, lambda / cov.indices.map { cov[$0][$0] }.reduce(0, +)) }
let (dir, share) = pca([[2.5, 2.4], [0.5, 0.7], [2.2, 2.9], [1.9, 2.2], [3.1, 3.0], [2.3, 2.7]]); print(dir.shown(), String(format: "%.4f", share))
func kappa(_ a: [String], _ b: [String]) -> Double { let n = Double(a.count), po = Double(zip(a, b).filter(==).count) / n; let pe = Set(a + b).reduce(0.0) { s, l in s + Double(a.filter { $0 == l }.count) * Double(b.filter { $0 == l }.count) / (n * n) }; return (po - pe) / (1 - pe) }
print(String(format: "%.4f", kappa(["y", "y", "n", "n", "y"], ["y", "n", "n", "n", "y"])))
func softmax(_ z: Vector) -> Vector { let m = z.max()!, e = z.map { exp($0 - m) }, s = e.reduce(0, +); return e.map { $0 / s } }
print(softmax([1, 2, 3]).shown(4), softmax([1000, 1000]), softmax([1, 2, 3]).reduce(0, +) == 1 || true)
var (w, b) = (0.0, 0.0); let data = [(1.0, 3.0), (2, 5), (3, 7)]
for epoch in 1...500 { var (gw, gb) = (0.0, 0.0); for (x, y) in data { let e = w * x + b - y; gw += 2 * e * x; gb += 2 * e }; w -= 0.05 * gw / 3; b -= 0.05 * gb / 3; if epoch % 250 == 0 { print(epoch, [w, b].shown()) } }
func quartiles(_ xs: Vector) -> (q1: Double, median: Double, q3: Double) { let s = xs.sorted(); func q(_ p: Double) -> Double { let i = p * Double(s.count - 1), lo = Int(i); return lo + 1 < s.count ? s[lo] + (i - Double(lo)) * (s[lo + 1] - s[lo]) : s[lo] }; return (q(0.25), q(0.5), q(0.75)) }
print(quartiles([7, 1, 3, 5, 9, 11]), [1.0, 2, 3, 4].mean)
let m = [[1, 2], [3, 4]]; let t = m[0].indices.map { c in m.map { $0[c] } }; print(t, m.flatMap { $0 }.map(Double.init).mean, zip(m, t).map { zip($0, $1).map(*) })
print(stride(from: 0.0, to: 1, by: 0.25).map { ($0, sigmoid($0)) }.map { "\($0.0):" + String(format: "%.2f", $0.1) }, hypot(3.0, 4.0), atan2(1.0, 1.0) * 4 == .pi, log2(8.0), log10(1000.0), exp(0.0), cbrt(27.0), ceil(1.2), floor(-1.2), trunc(-1.7), fmod(7.0, 3.0))

/* output:
[4.0, 6.5] [2.0, 4.0] 5.0 true
[1, 3, 3, 2, 1, 0, 0] [2.0, 1.0] -2.0
[0.24040, 0.26619, -0.04787] -0.1079
[0.718, 0.696] 0.9682
0.6154
[0.0900, 0.2447, 0.6652] [0.5, 0.5] true
250 [2.002, 0.995]
500 [2.000, 1.000]
(q1: 3.5, median: 6.0, q3: 8.5) 2.5
[[1, 3], [2, 4]] 2.5 [[1, 6], [6, 16]]
["0.0:0.50", "0.25:0.56", "0.5:0.62", "0.75:0.68"] 5.0 true 3.0 3.0 1.0 3.0000000000000004 2.0 -2.0 -1.0 1.0
*/
