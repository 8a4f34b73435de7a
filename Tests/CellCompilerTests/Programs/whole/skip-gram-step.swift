import Foundation
struct SkipGram {
  var input: [[Double]]
  var output: [[Double]]
  func scores(_ center: Int) -> [Double] {
    output.map { row in zip(row, input[center]).map { $0 * $1 }.reduce(0, +) }
  }
  func probabilities(_ center: Int) -> [Double] {
    let s = scores(center).map { exp($0) }
    let total = s.reduce(0, +)
    return s.map { $0 / total }
  }
  mutating func step(center: Int, context: Int, rate: Double) -> Double {
    let p = probabilities(center)
    let h = input[center]
    var errors = p
    errors[context] -= 1
    var gradient = [Double](repeating: 0, count: h.count)
    for (j, e) in errors.enumerated() {
      for k in h.indices {
        gradient[k] += e * output[j][k]
        output[j][k] -= rate * e * h[k]
      }
    }
    for k in h.indices { input[center][k] -= rate * gradient[k] }
    return -log(p[context])
  }
}
let words = ["кот", "сидит", "на", "коврике"]
var model = SkipGram(
  input: [[0.1, 0.2], [0.3, -0.1], [0.05, 0.15], [-0.2, 0.1]],
  output: [[0.2, 0.1], [0.1, -0.3], [0.25, 0.2], [0.3, 0.1]])
for epoch in 1...3 {
  let loss = model.step(center: 1, context: 0, rate: 0.5)
  print(epoch, String(format: "%.6f", loss))
}
for (w, p) in zip(words, model.probabilities(1)) { print(w, String(format: "%.6f", p)) }
print(model.input[1].map { String(format: "%.6f", $0) })

/* output:
1 1.397609
2 1.359346
3 1.316103
кот 0.288965
сидит 0.227781
на 0.238611
коврике 0.244643
["0.444485", "-0.039119"]
*/
