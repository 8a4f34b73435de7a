import Foundation
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
struct Neuron {
  var weights: [Double]
  var bias = 0.0
  func activate(_ input: [Double]) -> Double {
    var sum = bias
    for i in 0...weights.count - 1 { sum += weights[i] * input[i] }
    return sigmoid(sum)
  }
  mutating func train(_ input: [Double], target: Int, rate: Double = 0.1) {
    let error = target - activate(input)  // error: binary operator '-' cannot be applied to operands of type 'Int' and 'Double'
    for i in weights.indices { weights[i] += rate * error * input[i] }
  }
}
var n = Neuron(weights: [0.1, 0.2])
n.train([1, 2], target: 1)
