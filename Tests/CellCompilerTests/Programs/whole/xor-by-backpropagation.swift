import Foundation

protocol Activation {
    init()
    func apply(_ x: Double) -> Double
    /// The derivative, written by the value already computed.
    func slope(at y: Double) -> Double
}
struct Sigmoid: Activation {
    func apply(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    func slope(at y: Double) -> Double { y * (1 - y) }
}
struct Tanh: Activation {
    func apply(_ x: Double) -> Double { tanh(x) }
    func slope(at y: Double) -> Double { 1 - y * y }
}
struct Relu: Activation {
    func apply(_ x: Double) -> Double { max(0, x) }
    func slope(at y: Double) -> Double { y > 0 ? 1 : 0 }
}

class Layer: CustomStringConvertible {
    fileprivate(set) var weights: [[Double]]
    fileprivate(set) var biases: [Double]
    private var lastInput: [Double] = []
    private var lastOutput: [Double] = []
    let activation: any Activation

    init(inputs: Int, outputs: Int, activation: any Activation, seed: inout Int) {
        weights = []
        for _ in 0..<outputs {
            var row: [Double] = []
            for _ in 0..<inputs {
                seed = (seed * 16807) % 2147483647
                row.append(Double(seed) / 2147483647 * 2 - 1)
            }
            weights.append(row)
        }
        biases = [Double](repeating: 0, count: outputs)
        self.activation = activation
    }

    func forward(_ input: [Double]) -> [Double] {
        lastInput = input
        lastOutput = zip(weights, biases).map { row, b in
            activation.apply(zip(row, input).reduce(b) { $0 + $1.0 * $1.1 })
        }
        return lastOutput
    }

    func backward(_ gradient: [Double], rate: Double) -> [Double] {
        let deltas = zip(gradient, lastOutput).map { $0 * activation.slope(at: $1) }
        var back = [Double](repeating: 0, count: lastInput.count)
        for (o, delta) in deltas.enumerated() {
            for i in lastInput.indices {
                back[i] += weights[o][i] * delta
                weights[o][i] -= rate * delta * lastInput[i]
            }
            biases[o] -= rate * delta
        }
        return back
    }

    var parameters: Int { weights.map(\.count).reduce(biases.count, +) }
    var description: String { "\(type(of: self)) \(weights[0].count)→\(weights.count) \(type(of: activation)) (\(parameters))" }
}

final class OutputLayer: Layer {
    func loss(_ prediction: [Double], _ target: [Double]) -> (value: Double, gradient: [Double]) {
        let differences = zip(prediction, target).map(-)
        return (differences.reduce(0) { $0 + $1 * $1 } / 2, differences)
    }
}

struct Network {
    var hidden: [Layer]
    let output: OutputLayer

    init(sizes: Int..., activation: any Activation, seed: Int) {
        var state = seed
        hidden = zip(sizes.dropLast(), sizes.dropFirst()).dropLast().map { Layer(inputs: $0, outputs: $1, activation: activation, seed: &state) }
        output = OutputLayer(inputs: sizes[sizes.count - 2], outputs: sizes.last!, activation: Sigmoid(), seed: &state)
    }

    func callAsFunction(_ x: [Double]) -> [Double] { (hidden + [output]).reduce(x) { $1.forward($0) } }

    mutating func train(on data: [(x: [Double], y: [Double])], epochs: Int, rate: Double, report: (Int, Double) -> Void = { _, _ in }) {
        for epoch in 1...epochs {
            var total = 0.0
            for (x, y) in data {
                let (value, gradient) = output.loss(self(x), y)
                total += value
                _ = ([output as Layer] + hidden.reversed()).reduce(gradient) { g, layer in layer.backward(g, rate: rate) }
            }
            if epoch.isMultiple(of: epochs / 4) { report(epoch, total) }
        }
    }
}

let truth: [(x: [Double], y: [Double])] = [([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [0])]

func run<A: Activation>(_ kind: A.Type, rate: Double, seed: Int) {
    var net = Network(sizes: 2, 4, 1, activation: A(), seed: seed)
    print(net.hidden, net.output)
    net.train(on: truth, epochs: 800, rate: rate) { epoch, loss in
        print("  эпоха \(epoch): " + String(format: "%.4f", loss))
    }
    let answers = truth.map { net($0.x)[0] }
    print(" ", answers.map { String(format: "%.2f", $0) }, answers.map { $0 > 0.5 ? 1 : 0 })
}
run(Tanh.self, rate: 0.5, seed: 17)
run(Sigmoid.self, rate: 2, seed: 5)

// The gradient against finite differences
let net = Network(sizes: 2, 3, 1, activation: Relu(), seed: 3)
func cost(_ x: [Double]) -> Double { net.output.loss(net(x), [1]).value }
let at = [0.3, 0.7]
let numeric = at.indices.map { i -> Double in
    var up = at, down = at
    up[i] += 1e-5; down[i] -= 1e-5
    return (cost(up) - cost(down)) / 2e-5
}
let (_, gradient) = net.output.loss(net(at), [1])
let analytic = ([net.output as Layer] + net.hidden.reversed()).reduce(gradient) { $1.backward($0, rate: 0) }
print(zip(numeric, analytic).allSatisfy { abs($0 - $1) < 1e-6 }, analytic.map { String(format: "%+.5f", $0) })
/* output:
[Layer 2→4 Tanh (12)] OutputLayer 4→1 Sigmoid (5)
  эпоха 200: 0.0282
  эпоха 400: 0.0050
  эпоха 600: 0.0024
  эпоха 800: 0.0015
  ["0.02", "0.98", "0.97", "0.03"] [0, 1, 1, 0]
[Layer 2→4 Sigmoid (12)] OutputLayer 4→1 Sigmoid (5)
  эпоха 200: 0.3092
  эпоха 400: 0.0101
  эпоха 600: 0.0042
  эпоха 800: 0.0026
  ["0.02", "0.96", "0.97", "0.05"] [0, 1, 1, 0]
true ["+0.02520", "+0.04022"]
*/
