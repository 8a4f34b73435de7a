import Foundation
func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
let data: [(x: [Double], y: Double)] = [([0, 1], 1), ([1, 0], 0), ([0.2, 0.9], 1), ([0.8, 0.3], 0)]
var weights = [0.0, 0.0]
var bias = 0.0
for epoch in 0..<50 {
  var total = 0.0
  for (x, y) in data {
    let p = sigmoid(zip(weights, x).map(*).reduce(bias, +))
    total -= y * log(p) + (1 - y) * log(1 - p)
    for i in weights.indices { weights[i] -= 0.5 * (p - y) * x[i] }
    bias -= 0.5 * (p - y)
  }
  if epoch % 25 == 24 { print(String(format: "epoch %d loss %.6f", epoch + 1, total)) }
}
print(weights.map { String(format: "%.4f", $0) }, String(format: "%.4f", bias))
print(data.map { sigmoid(zip(weights, $0.x).map(*).reduce(bias, +)) > 0.5 ? 1 : 0 })

/* output:
epoch 25 loss 0.333106
epoch 50 loss 0.176756
["-4.4811", "4.1989"] -0.2167
[1, 0, 1, 0]
*/
