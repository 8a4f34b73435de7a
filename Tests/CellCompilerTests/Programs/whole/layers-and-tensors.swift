protocol Layer { var inputs: Int { get }; var outputs: Int { get }; mutating func forward(_ x: [Double]) -> [Double]; mutating func backward(_ g: [Double], rate: Double) -> [Double] }
struct Dense: Layer { private(set) var w: [[Double]]; private(set) var b: [Double]; private var last: [Double] = []; let inputs, outputs: Int
  init(_ i: Int, _ o: Int, init f: (Int, Int) -> Double) { (inputs, outputs) = (i, o); w = (0..<o).map { r in (0..<i).map { f(r, $0) } }; b = .init(repeating: 0, count: o) }
  mutating func forward(_ x: [Double]) -> [Double] { last = x; return zip(w, b).map { row, bias in zip(row, x).reduce(bias) { $0 + $1.0 * $1.1 } } }
  mutating func backward(_ g: [Double], rate: Double) -> [Double] { let back = (0..<inputs).map { i in (0..<outputs).reduce(0.0) { $0 + w[$1][i] * g[$1] } }; for o in 0..<outputs { b[o] -= rate * g[o]; for i in 0..<inputs { w[o][i] -= rate * g[o] * last[i] } }; return back } }
struct Activation: Layer { enum Kind: CaseIterable { case relu, identity, step }; let kind: Kind, inputs: Int; var outputs: Int { inputs }; private var mask: [Double] = []; init(_ k: Kind, _ n: Int) { kind = k; inputs = n }
  mutating func forward(_ x: [Double]) -> [Double] { switch kind { case .identity: mask = x.map { _ in 1 }; return x; case .relu: mask = x.map { $0 > 0 ? 1 : 0 }; return x.map { max(0, $0) }; case .step: mask = []; return x.map { $0 >= 0 ? 1 : 0 } } }
  func backward(_ g: [Double], rate: Double) -> [Double] { zip(g, mask).map(*) } }
struct Network { var layers: [any Layer]; mutating func predict(_ x: [Double]) -> [Double] { var v = x; for i in layers.indices { v = layers[i].forward(v) }; return v }
  mutating func step(_ x: [Double], _ y: [Double], rate: Double) -> Double { let p = predict(x); var g = zip(p, y).map { 2 * ($0 - $1) / Double(y.count) }; for i in layers.indices.reversed() { g = layers[i].backward(g, rate: rate) }; return zip(p, y).map { ($0 - $1) * ($0 - $1) }.reduce(0, +) / Double(y.count) }
  var shape: String { (layers.first.map { [$0.inputs] } ?? [] + []).map(String.init).joined() + layers.map { "→\($0.outputs)" }.joined() } }
var net = Network(layers: [Dense(2, 3) { r, c in Double((r * 2 + c) % 3) * 0.5 - 0.4 }, Activation(.relu, 3), Dense(3, 1) { _, c in 0.3 * Double(c + 1) }])
let data: [([Double], [Double])] = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [2])]
var history: [Double] = []; for epoch in 0..<200 { let loss = data.map { net.step($0.0, $0.1, rate: 0.05) }.reduce(0, +) / Double(data.count); if epoch % 50 == 0 { history.append(loss) } }
print(net.shape, history.map { ($0 * 1000).rounded() / 1000 }, zip(history, history.dropFirst()).allSatisfy { $0 >= $1 })
print(data.map { (net.predict($0.0)[0] * 100).rounded() / 100 }, Activation.Kind.allCases.count)
if let first = net.layers.first as? Dense { print(first.w.count, first.b.map { ($0 * 100).rounded() / 100 }) }
struct Tensor: Equatable { let shape: [Int]; var data: [Double]; init(_ shape: [Int], _ f: ([Int]) -> Double = { _ in 0 }) { self.shape = shape; let n = shape.reduce(1, *); data = (0..<n).map { k in var k = k, idx = [Int](); for d in shape.reversed() { idx.insert(k % d, at: 0); k /= d }; return f(idx) } }
  subscript(idx: Int...) -> Double { get { data[offset(idx)] } set { data[offset(idx)] = newValue } }
  private func offset(_ idx: [Int]) -> Int { precondition(idx.count == shape.count && zip(idx, shape).allSatisfy { 0..<$1 ~= $0 }, "bad index \(idx)"); return zip(idx, shape).reduce(0) { $0 * $1.1 + $1.0 } }  // traps
  func summed(axis: Int) -> Tensor { var s = shape; let n = s.remove(at: axis); return Tensor(s) { idx in (0..<n).reduce(0.0) { var full = idx; full.insert($1, at: axis); return $0 + self.data[self.offset(full)] } } } }
var t = Tensor([2, 3]) { Double($0[0] * 3 + $0[1]) }; t[1, 2] = 10; print(t.data, t.summed(axis: 0).data, t.summed(axis: 1).data, t[0, 1]); print(t[2, 0])
/* output:
2→3→3→1 [0.324, 0.0, 0.0, 0.0] true
[-0.0, 1.0, 1.0, 2.0] 3
3 [-0.04, 0.04, -0.06]
[0.0, 1.0, 2.0, 3.0, 4.0, 10.0] [3.0, 5.0, 12.0] [3.0, 17.0] 1.0
*/
