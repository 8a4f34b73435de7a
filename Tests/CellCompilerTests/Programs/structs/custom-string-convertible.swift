struct Fraction: CustomStringConvertible {
  let n: Int, d: Int
  var description: String { "\(n)/\(d)" }
}
let f = Fraction(n: 1, d: 2)
print(f, [f], "\(f)", String(describing: f))  // prints: 1/2 [1/2] 1/2 1/2
print(["half": f])  // prints: ["half": 1/2]
print(Optional(f) as Any)  // prints: Optional(1/2)
