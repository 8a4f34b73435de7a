struct Vector {
  let values: [Double]
  init(_ values: [Double]) { self.values = values }
  init(zeros n: Int) { self.init([Double](repeating: 0, count: n)) }
  init?(text: String) {
    let parts = text.split(separator: " ").map { Double($0) }
    if parts.contains(where: { $0 == nil }) { return nil }
    values = parts.map { $0! }
  }
}
print(Vector([1, 2]).values, Vector(zeros: 2).values)  // prints: [1.0, 2.0] [0.0, 0.0]
print(Vector(text: "1 2.5")?.values ?? [], Vector(text: "1 x") == nil)  // prints: [1.0, 2.5] true
extension Vector: Equatable {}
