struct Vocabulary {
  private(set) var index: [String: Int] = [:]
  mutating func add(_ w: String) -> Int {
    if let i = index[w] { return i }
    index[w] = index.count
  }  // error: missing return in instance method expected to return 'Int'
  func id(of w: String) -> Int {
    guard let i = index[w] else { print("none") }  // error: 'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope
    return i
  }
}
var v = Vocabulary()
print(v.add("a"))
