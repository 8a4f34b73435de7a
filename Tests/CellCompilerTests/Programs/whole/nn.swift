import Foundation
struct RNG: RandomNumberGenerator { var s: UInt64; init(seed: UInt64) { s = seed }; mutating func next() -> UInt64 { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s }
  mutating func uniform() -> Double { Double(next() >> 11) / Double(1 << 53) } }
typealias Vec = [Double]
func dot(_ a: Vec, _ b: Vec) -> Double { zip(a, b).reduce(0.0) { $0 + $1.0 * $1.1 } }
func + (a: Vec, b: Vec) -> Vec { zip(a, b).map { $0 + $1 } }
protocol Layer: AnyObject { func forward(_ x: Vec) -> Vec; func backward(_ g: Vec, rate: Double) -> Vec }
final class Dense: Layer { var w: [Vec], b: Vec; private var input: Vec = []
  init(_ i: Int, _ o: Int, using r: inout RNG) { w = (0..<o).map { _ in (0..<i).map { _ in r.uniform() * 2 - 1 } }; b = Vec(repeating: 0, count: o) }
  func forward(_ x: Vec) -> Vec { input = x; return zip(w, b).map { dot($0, x) + $1 } }
  func backward(_ g: Vec, rate: Double) -> Vec { var dx = Vec(repeating: 0, count: input.count); for (o, go) in g.enumerated() { for i in input.indices { dx[i] += w[o][i] * go; w[o][i] -= rate * go * input[i] }; b[o] -= rate * go }; return dx } }
final class Activation: Layer { let f: (Double) -> Double, df: (Double) -> Double; private var out: Vec = []
  init(_ f: @escaping (Double) -> Double, derivative df: @escaping (Double) -> Double) { (self.f, self.df) = (f, df) }
  static var sigmoid: Activation { Activation({ 1 / (1 + exp(-$0)) }, derivative: { $0 * (1 - $0) }) }
  static var tanh: Activation { .init({ Foundation.tanh($0) }) { 1 - $0 * $0 } }
  func forward(_ x: Vec) -> Vec { out = x.map(f); return out }
  func backward(_ g: Vec, rate: Double) -> Vec { zip(g, out).map { $0 * df($1) } } }
struct Net { var layers: [any Layer]; func callAsFunction(_ x: Vec) -> Vec { layers.reduce(x) { $1.forward($0) } }
  func train(_ data: [(Vec, Vec)], epochs: Int, rate: Double) -> [Double] { (0..<epochs).map { _ in data.reduce(0) { loss, sample in let (x, y) = sample; let p = self(x); let g = zip(p, y).map { $0 - $1 }; _ = layers.reversed().reduce(g) { $1.backward($0, rate: rate) }; return loss + g.map { $0 * $0 }.reduce(0, +) / 2 } } } }
var rng = RNG(seed: 42); let net = Net(layers: [Dense(2, 4, using: &rng), Activation.tanh, Dense(4, 1, using: &rng), Activation.sigmoid])
let xor: [(Vec, Vec)] = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])]
let losses = net.train(xor, epochs: 3000, rate: 0.5)
print(losses.first! > losses.last!, losses.last! < 0.1, xor.map { (net($0.0)[0]).rounded() == $0.1[0] })
func softmax(_ z: Vec) -> Vec { let m = z.max() ?? 0, e = z.map { exp($0 - m) }, s = e.reduce(0, +); return e.map { $0 / s } }
let p = softmax([1, 2, 3]); print(p.map { String(format: "%.4f", $0) }, abs(p.reduce(0, +) - 1) < 1e-12, p.indices.max { p[$0] < p[$1] }!)
func crossEntropy(_ p: Vec, _ k: Int) -> Double { -log(max(p[k], .leastNormalMagnitude)) }
print(String(format: "%.5f %.3e", crossEntropy(p, 2), crossEntropy(p, 0)), [1.0, 2] + [3, 4], dot([1, 2], [3, 4]))
func gradient(_ f: (Vec) -> Double, at x: Vec, h: Double = 1e-6) -> Vec { x.indices.map { i in var a = x, b = x; a[i] += h; b[i] -= h; return (f(a) - f(b)) / (2 * h) } }
print(gradient({ $0[0] * $0[0] + 3 * $0[1] }, at: [2, 5]).map { ($0 * 1000).rounded() / 1000 })
var confusion = [[Int]](repeating: [0, 0], count: 2); for (t, q) in zip([1, 0, 1, 1, 0], [1, 0, 0, 1, 1]) { confusion[t][q] += 1 }
let (tp, fp, fn) = (confusion[1][1], confusion[0][1], confusion[1][0]); let prec = Double(tp) / Double(tp + fp), rec = Double(tp) / Double(tp + fn)
print(confusion, String(format: "P=%.2f R=%.2f F1=%.3f", prec, rec, 2 * prec * rec / (prec + rec)))
/* output:
true true [true, true, true, true]
["0.0900", "0.2447", "0.6652"] true 2
0.40761 2.408e+00 [4.0, 6.0] 11.0
[4.0, 3.0]
[[1, 1], [1, 2]] P=0.67 R=0.67 F1=0.667
*/
