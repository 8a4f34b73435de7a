struct Perceptron<Label: Hashable & Comparable> {
  var w: [Double]; var b = 0.0
  let labels: (neg: Label, pos: Label)
  private(set) var updates = 0 { didSet { if updates % 5 == 0 { print("… \(updates) updates") } } }
  init(size: Int, labels: (Label, Label)) { w = .init(repeating: 0, count: size); self.labels = labels }
  func score(_ x: [Double]) -> Double { zip(w, x).map(*).reduce(b, +) }
  func callAsFunction(_ x: [Double]) -> Label { score(x) > 0 ? labels.pos : labels.neg }
  mutating func train(_ data: [(x: [Double], y: Label)], epochs: Int, rate: Double = 1) -> Int {
    epochLoop: for e in 0..<epochs {
      var errors = 0
      for (x, y) in data where self(x) != y {
        let sign: Double = y == labels.pos ? 1 : -1
        for i in w.indices { w[i] += rate * sign * x[i] }
        b += rate * sign
        errors += 1
        updates += 1
      }
      if errors == 0 { return e }
      if e > 50 { break epochLoop }
    }
    return -1
  }
}
let and: [(x: [Double], y: String)] = [([0, 0], "no"), ([0, 1], "no"), ([1, 0], "no"), ([1, 1], "yes")]
var p = Perceptron(size: 2, labels: ("no", "yes"))
let e = p.train(and, epochs: 20)
print(e, p.w, p.b, and.map { p($0.x) })
let xor = and.enumerated().map { ($1.x, [1, 2].contains($0) ? 1 : 0) }.map { (x: $0.0, y: $0.1) }
var q = Perceptron<Int>(size: 2, labels: (0, 1))
print(q.train(xor, epochs: 3, rate: 0.5), q.updates)
let acc = Double(xor.filter { q($0.x) == $0.y }.count) / Double(xor.count)
print("accuracy \(acc * 100)%")
/* output:
… 5 updates
… 10 updates
5 [2.0, 1.0] -2.0 ["no", "no", "no", "yes"]
… 5 updates
-1 9
accuracy 50.0%
*/
