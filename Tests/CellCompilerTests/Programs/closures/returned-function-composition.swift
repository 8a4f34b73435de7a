func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C {
  { g(f($0)) }
}
let lengthSquared = compose({ (s: String) in s.count }, { $0 * $0 })
print(lengthSquared("кот"))  // prints: 9
let twice = compose(lengthSquared, { "<\($0)>" })
print(twice("ab"))  // prints: <4>
