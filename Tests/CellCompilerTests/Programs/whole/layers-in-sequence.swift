protocol Layer { var parameterCount: Int { get }; mutating func forward(_ x: [Double]) -> [Double]; func describe() -> String }
extension Layer { var parameterCount: Int { 0 }; func describe() -> String { "\(type(of: self))(\(parameterCount))" } }
struct Dense: Layer { var w: [[Double]], b: [Double]; var last: [Double] = []
  init(_ i: Int, _ o: Int) { w = (0..<o).map { r in (0..<i).map { Double($0 + r) } }; b = Array(repeating: 0.5, count: o) }
  var parameterCount: Int { w.count * (w.first?.count ?? 0) + b.count }
  mutating func forward(_ x: [Double]) -> [Double] { last = x; return zip(w, b).map { row, bias in zip(row, x).map(*).reduce(bias, +) } } }
struct ReLU: Layer { mutating func forward(_ x: [Double]) -> [Double] { x.map { max(0, $0) } } }
struct Dropout: Layer { let p: Double; mutating func forward(_ x: [Double]) -> [Double] { x }; func describe() -> String { "Dropout p=\(p)" } }
struct Sequential: Layer { var layers: [any Layer]
  mutating func forward(_ x: [Double]) -> [Double] { var y = x; for i in layers.indices { y = layers[i].forward(y) }; return y }
  var parameterCount: Int { layers.map(\.parameterCount).reduce(0, +) }
  subscript(i: Int) -> any Layer { layers[i] } }
var net = Sequential(layers: [Dense(2, 3), ReLU(), Dropout(p: 0.1), Dense(3, 1)])
print(net.forward([1, -2]), net.parameterCount, net.describe())
for l in net.layers { print(l.describe()) }
if let d = net[0] as? Dense { print(d.last) }
print(net.layers.filter { $0 is Dense }.count)
for case let d as Dense in net.layers { print(d.b.count) }
/* output:
[0.5] 13 Sequential(13)
Dense(9)
ReLU(0)
Dropout p=0.1
Dense(4)
[1.0, -2.0]
2
3
1
*/
