import Foundation
struct Layer {
  var weights: [[Double]]
  var bias: [Double]
  func forward(_ x: [Double]) -> [Double] {
    zip(weights, bias).map { row, b in tanh(zip(row, x).map { $0 * $1 }.reduce(b, +)) }
  }
}
struct Network {
  var layers: [Layer]
  func forward(_ x: [Double]) -> [Double] { layers.reduce(x) { $1.forward($0) } }
}
let net = Network(layers: [
  Layer(weights: [[4, 4], [-4, -4]], bias: [-2, 6]),
  Layer(weights: [[3, 3]], bias: [-3]),
])
for x in [[0.0, 0], [0, 1], [1, 0], [1, 1]] {
  let y = net.forward(x)[0]
  print(x, String(format: "%.3f", y), y > 0 ? 1 : 0)
}

/* output:
[0.0, 0.0] -0.994 0
[0.0, 1.0] 0.992 1
[1.0, 0.0] 0.992 1
[1.0, 1.0] -0.994 0
*/
