import Foundation
protocol Classifier { associatedtype Label: Hashable; mutating func fit(_ x: [[Double]], _ y: [Label]); func predict(_ x: [Double]) -> Label? }
extension Classifier { func score(_ x: [[Double]], _ y: [Label]) -> Double { let right = zip(x, y).filter { predict($0.0) == $0.1 }.count; return Double(right) / Double(y.count) } }
struct KNN<Label: Hashable>: Classifier {
    let k: Int; private var data: [(x: [Double], y: Label)] = []
    init(k: Int = 3) { self.k = k }
    mutating func fit(_ x: [[Double]], _ y: [Label]) { data = zip(x, y).map { (x: $0.0, y: $0.1) } }
    func predict(_ x: [Double]) -> Label? {
        let near = data.map { (d: KNN.distance($0.x, x), y: $0.y) }.sorted { $0.d < $1.d }.prefix(k)
        var votes: [Label: Int] = [:]; for n in near { votes[n.y, default: 0] += 1 }
        return votes.max { $0.value < $1.value }?.key
    }
    static func distance(_ a: [Double], _ b: [Double]) -> Double { sqrt(zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)) }
}
struct Majority: Classifier { private var best: String?; mutating func fit(_ x: [[Double]], _ y: [String]) { best = Dictionary(grouping: y, by: { $0 }).max { $0.value.count < $1.value.count }?.key }; func predict(_ x: [Double]) -> String? { best } }
var knn = KNN<String>(k: 1); knn.fit([[0, 0], [1, 1], [5, 5]], ["a", "a", "b"])
print(knn.predict([4, 4])!, knn.score([[0, 1], [6, 6]], ["a", "a"]))
var m = Majority(); m.fit([[1], [2], [3]], ["x", "y", "x"]); print(m.predict([0])!, m.score([[1]], ["y"]))
func evaluate<C: Classifier>(_ c: C, on x: [[Double]], _ y: [C.Label]) -> String { String(format: "%.2f", c.score(x, y)) }
print(evaluate(knn, on: [[5, 5]], ["b"]))
enum Activation: String, CaseIterable { case relu, sigmoid, tanh
  func callAsFunction(_ x: Double) -> Double { switch self { case .relu: return max(0, x); case .sigmoid: return 1 / (1 + exp(-x)); case .tanh: return Foundation.tanh(x) } } }
for a in Activation.allCases { print(a.rawValue, String(format: "%.3f", a(0.5))) }
/* output:
b 0.5
x 0.0
1.00
relu 0.500
sigmoid 0.622
tanh 0.462
*/
