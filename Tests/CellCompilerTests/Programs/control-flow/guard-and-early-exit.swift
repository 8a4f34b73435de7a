func describe(_ s: String?) -> String {
  guard let s, !s.isEmpty else { return "nothing" }
  guard s.count > 1 else { return "one: \(s)" }
  return s
}
print(describe(nil))  // prints: nothing
print(describe(""))  // prints: nothing
print(describe("x"))  // prints: one: x
print(describe("xyz"))  // prints: xyz
