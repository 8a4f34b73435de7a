extension Int {
  var isPrime: Bool { self > 1 && !(2..<self).contains { self % $0 == 0 } }
  func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }
}
print((1...20).filter { $0.isPrime })
3.times { print($0, terminator: " ") }
print()
extension Array where Element == Double {
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
print([1.0, 2, 6].mean, [Double]().mean)
extension String {
  var words: [String] { split(separator: " ").map(String.init) }
}
print("a bc d".words)

/* output:
[2, 3, 5, 7, 11, 13, 17, 19]
0 1 2 
3.0 0.0
["a", "bc", "d"]
*/
