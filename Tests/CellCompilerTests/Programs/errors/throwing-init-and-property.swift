struct Positive {
  let value: Int
  struct Negative: Error {}
  init(_ v: Int) throws {
    guard v >= 0 else { throw Negative() }
    value = v
  }
  var root: Double { get throws { if value == 0 { throw Negative() }; return Double(value).squareRoot() } }
}
print(try Positive(9).root)  // prints: 3.0
print((try? Positive(0).root) as Any)  // prints: nil
