struct Bad: Error {}
func parse(_ s: String) throws -> Int {
  guard let n = Int(s) else { throw Bad() }
  return n
}
do {
  print(try ["1", "2"].map(parse))  // prints: [1, 2]
  print(try ["1", "x"].map { try parse($0) })
} catch {
  print("error \(error)")  // prints: error Bad()
}
