import Foundation

protocol Classifier {
  var weights: [Double] { get set }
  var bias: Double { get set }
  func activation(_ z: Double) -> Double
  mutating func update(_ x: [Double], _ y: Double, rate: Double)
}

extension Classifier {
  func score(_ x: [Double]) -> Double { zip(weights, x).map(*).reduce(bias, +) }
  func callAsFunction(_ x: [Double]) -> Double { activation(score(x)) }

  mutating func update(_ x: [Double], _ y: Double, rate: Double) {
    let error = y - self(x)
    for i in weights.indices { weights[i] += rate * error * x[i] }
    bias += rate * error
  }

  @discardableResult
  mutating func fit(_ data: [(x: [Double], y: Double)], epochs: Int, rate: Double = 0.5) -> [Double] {
    (1...epochs).map { _ in
      data.forEach { update($0.x, $0.y, rate: rate) }
      return data.map { abs($0.y - self($0.x)) }.reduce(0, +)
    }
  }
}

struct Perceptron: Classifier {
  var weights: [Double]
  var bias = 0.0
  func activation(_ z: Double) -> Double { z >= 0 ? 1 : 0 }
}

struct Logistic: Classifier {
  var weights: [Double]
  var bias = 0.0
  var decay = 0.0
  func activation(_ z: Double) -> Double { 1 / (1 + exp(-z)) }

  func loss(_ data: [(x: [Double], y: Double)]) -> Double {
    -data.map { item in
      let p = self(item.x)
      return item.y * log(p) + (1 - item.y) * log(1 - p)
    }.reduce(0, +) / Double(data.count)
  }

  mutating func descend(_ data: [(x: [Double], y: Double)], rate: Double) {
    let n = Double(data.count)
    let errors = data.map { self($0.x) - $0.y }
    for j in weights.indices {
      let gradient = zip(data, errors).map { $0.x[j] * $1 }.reduce(0, +) / n
      weights[j] -= rate * (gradient + decay * weights[j])
    }
    bias -= rate * errors.reduce(0, +) / n
  }
}

let or: [(x: [Double], y: Double)] = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 1)]
let xor = or.map { (x: $0.x, y: $0.x.reduce(0, +) == 1 ? 1.0 : 0) }

var perceptron = Perceptron(weights: [0, 0])
print(perceptron.fit(or, epochs: 5))
print(or.map { perceptron($0.x) }, perceptron.weights, perceptron.bias)
perceptron = Perceptron(weights: [0, 0], bias: 0.1)
let errors = perceptron.fit(xor, epochs: 6, rate: 1)
print("xor", errors.last! > 0 ? "is not linearly separable" : "learned")

var logistic = Logistic(weights: [0, 0])
for epoch in 1...200 {
  logistic.descend(or, rate: 1)
  if epoch.isMultiple(of: 50) { print(epoch, String(format: "%.4f", logistic.loss(or))) }
}
print(or.map { String(format: "%.2f", logistic($0.x)) })
var tamed = Logistic(weights: [0, 0], decay: 0.1)
(0..<200).forEach { _ in tamed.descend(or, rate: 1) }
print(tamed.weights[0] < logistic.weights[0], String(format: "%.3f", tamed.weights[1]))
let models: [any Classifier] = [perceptron, logistic, tamed]
for model in models { print(type(of: model), model.weights.count, model([1, 1]) > 0.5) }
/* output:
[1.0, 1.0, 0.0, 0.0, 0.0]
[0.0, 1.0, 1.0, 1.0] [0.5, 0.5] -0.5
xor is not linearly separable
50 0.1556
100 0.0894
150 0.0618
200 0.0469
["0.10", "0.96", "0.96", "1.00"]
true 0.867
Perceptron 2 false
Logistic 2 true
Logistic 2 true
*/
