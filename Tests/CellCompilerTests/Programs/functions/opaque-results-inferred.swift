protocol Shape {
  var area: Double { get }
  func named() -> String
}
extension Shape {
  func named() -> String { "\(type(of: self)) of \(area)" }
}
struct Square: Shape {
  var side: Double
  var area: Double { side * side }
}
struct Scaled<Base: Shape>: Shape {
  let base: Base
  let factor: Double
  var area: Double { base.area * factor * factor }
}
func unit() -> some Shape { Square(side: 1) }
func big(_ factor: Double) -> some Shape {
  let base = unit()
  guard factor > 0 else { return Scaled(base: base, factor: 1) }
  return Scaled(base: base, factor: factor)
}
func scaled<S: Shape>(_ shape: S, by factor: Double) -> some Shape {
  Scaled(base: shape, factor: factor)
}
print(unit().named(), big(3).area, big(-1).area)
print(scaled(scaled(unit(), by: 2), by: 2).named())
let shapes: [any Shape] = [unit(), big(2)]
print(shapes.map(\.area))
func evens(below limit: Int) -> some Sequence<Int> {
  stride(from: 0, to: limit, by: 2)
}
for n in evens(below: 7) { print(n, terminator: " ") }
print(evens(below: 10).map { $0 * $0 }, evens(below: 5).reduce(0, +))
struct Text {
  var words: [String]
  var long: some Collection<String> { words.filter { $0.count > 3 } }
  var lengths: some Sequence<Int> { words.lazy.map(\.count) }
  subscript(upTo n: Int) -> some BidirectionalCollection<String> { words.prefix(n).reversed() }
  func pairs() -> some Sequence<(String, String)> { zip(words, words.dropFirst()) }
}
let text = Text(words: ["the", "quick", "brown", "fox"])
print(text.long.count, text.long.first ?? "-", Array(text.lengths))
print(text[upTo: 2].joined(separator: "+"), text[upTo: 3].last!)
for (a, b) in text.pairs() { print(a, b) }
func same() -> some Equatable { later() }
func later() -> some Equatable { 42 }
print(same() == same(), later() == later())
var answer: some Comparable & CustomStringConvertible { "b" }
print(answer.description, max(answer, answer))
let constant: some Numeric = 3
print(constant + constant)
let list: some Collection<Double> = [1, 2.5]
print(list.count, list.reduce(0, +))
func totals(_ values: some Collection<Double>) -> some Collection<Double> {
  var sum = 0.0
  return values.map { value in
    sum += value
    return sum
  }
}
print(Array(totals([1, 2, 3])), totals(list).count)
/* output:
Square of 1.0 9.0 1.0
Scaled<Scaled<Square>> of 16.0
[1.0, 4.0]
0 2 4 6 [0, 4, 16, 36, 64] 6
2 quick [3, 5, 5, 3]
quick+the the
the quick
quick brown
brown fox
true true
b b
6
2 3.5
[1.0, 3.0, 6.0] 2
*/
