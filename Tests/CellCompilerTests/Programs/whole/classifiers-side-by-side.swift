// class hierarchy of models, protocols with associated types, type-erasure
protocol Classifier {
  associatedtype Input
  associatedtype Label: Hashable & Comparable
  mutating func fit(_ data: [(Input, Label)])
  func predict(_ x: Input) -> Label?
}
extension Classifier {
  func accuracy(on data: [(Input, Label)]) -> Double {
    guard !data.isEmpty else { return 0 }
    return Double(data.filter { predict($0.0) == $0.1 }.count) / Double(data.count)
  }
  func confusion(on data: [(Input, Label)]) -> [Label: [Label: Int]] {
    data.reduce(into: [:]) { table, pair in
      guard let p = predict(pair.0) else { return }
      table[pair.1, default: [:]][p, default: 0] += 1
    }
  }
}
struct Majority<I, L: Hashable & Comparable>: Classifier {
  private var label: L?
  mutating func fit(_ data: [(I, L)]) {
    label = Dictionary(grouping: data, by: \.1).mapValues(\.count)
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
  func predict(_ x: I) -> L? { label }
}
struct Nearest<L: Hashable & Comparable>: Classifier {
  var k = 1
  private var memory: [(x: [Double], y: L)] = []
  init(k: Int = 1) { self.k = k }
  mutating func fit(_ data: [([Double], L)]) { memory = data.map { (x: $0, y: $1) } }
  func predict(_ x: [Double]) -> L? {
    let near = memory.sorted { distance($0.x, x) < distance($1.x, x) }.prefix(k)
    var votes: [L: Int] = [:]
    near.forEach { votes[$0.y, default: 0] += 1 }
    return votes.sorted { $0.key < $1.key }.max(by: { $0.value < $1.value })?.key
  }
  private func distance(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }
}
struct AnyClassifier<I, L: Hashable & Comparable> {
  let name: String
  private let _predict: (I) -> L?
  init<C: Classifier>(_ c: C, name: String? = nil) where C.Input == I, C.Label == L {
    _predict = c.predict
    self.name = name ?? "\(type(of: c))"
  }
  func callAsFunction(_ x: I) -> L? { _predict(x) }
}
let train: [([Double], String)] = [([0, 0], "low"), ([1, 0], "low"), ([5, 5], "high"), ([6, 5], "high"), ([0, 1], "low")]
let test: [([Double], String)] = [([0.4, 0.2], "low"), ([5.5, 4], "high"), ([2, 2], "high")]
var majority = Majority<[Double], String>()
var knn = Nearest<String>(k: 3)
majority.fit(train)
knn.fit(train)
print(majority.accuracy(on: test), knn.accuracy(on: test), separator: " | ")
for (truth, row) in knn.confusion(on: test).sorted(by: { $0.key < $1.key }) {
  print(truth, row.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
}
let models = [AnyClassifier(majority), AnyClassifier(knn, name: "3-nn")]
for m in models { print(m.name, m([5, 6]) ?? "?", m([0, 0])!) }
func crossValidate<C: Classifier>(_ make: () -> C, _ data: [(C.Input, C.Label)], folds: Int) -> [Double] {
  (0..<folds).map { f in
    var c = make()
    c.fit(data.enumerated().filter { $0.offset % folds != f }.map(\.element))
    return c.accuracy(on: data.enumerated().filter { $0.offset % folds == f }.map(\.element))
  }
}
print(crossValidate({ Nearest<String>() }, train, folds: 2))
/* output:
0.3333333333333333 | 0.6666666666666666
high ["high:1", "low:1"]
low ["low:1"]
Majority<Array<Double>, String> low low
3-nn high low
[1.0, 1.0]
*/
