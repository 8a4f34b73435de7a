import Foundation
func softmax(_ z: [Double]) -> [Double] {
  guard let m = z.max() else { return [] }
  let e = z.map { exp($0 - m) }
  let total = e.reduce(0, +)
  return e.map { $0 / total }
}
let logits = [2.0, 1.0, 0.1]
let p = softmax(logits)
print(p.map { String(format: "%.6f", $0) })  // prints: ["0.659001", "0.242433", "0.098566"]
print(String(format: "%.4f", -log(p[0])))  // prints: 0.4170
print(softmax([1000, 1000]))  // prints: [0.5, 0.5]
print(zip(p, [1.0, 0, 0]).map { String(format: "%+.4f", $0 - $1) }.joined(separator: ", "))  // prints: -0.3410, +0.2424, +0.0986
