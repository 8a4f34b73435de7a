enum Maths {
  static let tau = 6.28
  static func square(_ x: Int) -> Int { x * x }
}
print(Maths.tau, Maths.square(4))  // prints: 6.28 16
