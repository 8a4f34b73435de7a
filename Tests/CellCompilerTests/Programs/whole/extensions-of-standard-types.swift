extension Int {
  var digits: [Int] { String(self).compactMap(\.wholeNumberValue) }
  func times(_ body: (Int) throws -> Void) rethrows { for i in 0..<self { try body(i) } }
  static func ** (b: Int, e: Int) -> Int { (0..<e).reduce(1) { r, _ in r * b } }
  subscript(digit i: Int) -> Int { digits.reversed()[i] }
}
infix operator **: BitwiseShiftPrecedence
3.times { print("hi", $0, terminator: $0 == 2 ? "\n" : ", ") }
print(153.digits.map { $0 ** 3 }.reduce(0, +) == 153, 987[digit: 0], 2 ** 10 * 2, (-12).digits)
extension Double { var percent: String { "\(Int((self * 100).rounded()))%" }; func clamped(to r: ClosedRange<Double>) -> Double { min(max(self, r.lowerBound), r.upperBound) } }
print(0.256.percent, 1.5.clamped(to: 0...1), (-3.0).clamped(to: -1...1))
extension Array where Element == Double { var mean: Double { isEmpty ? .nan : reduce(0, +) / Double(count) }; var variance: Double { let m = mean; return map { ($0 - m) * ($0 - m) }.mean } }
print([1.0, 2, 3, 4].mean, [1.0, 2, 3, 4].variance, ([] as [Double]).mean.isNaN)
extension Dictionary where Value: Numeric { static func + (a: Self, b: Self) -> Self { a.merging(b, uniquingKeysWith: +) }; func total() -> Value { values.reduce(0, +) } }
print((["a": 1] + ["a": 2, "b": 3]).sorted { $0.key < $1.key }.map { "\($0)\($1)" }, ["x": 1.5, "y": 2].total())
extension Bool { static func random(_ seed: inout UInt32) -> Bool { seed = seed &* 1664525 &+ 1013904223; return seed >> 31 == 1 } }
var seed: UInt32 = 1; print((0..<8).map { _ in Bool.random(&seed) ? "H" : "T" }.joined())
extension Character { var isVowel: Bool { "aeiou".contains(lowercased()) } }
print("Education".filter(\.isVowel), "rhythm".contains(where: \.isVowel), "sky".allSatisfy { !$0.isVowel })
extension Optional where Wrapped: Collection { var isNilOrEmpty: Bool { self?.isEmpty ?? true } }
print(Optional("").isNilOrEmpty, ([1] as [Int]?).isNilOrEmpty, (nil as String?).isNilOrEmpty)
extension Range where Bound == Int { var middle: Int { (lowerBound + upperBound) / 2 } }
print((0..<10).middle, (3..<4).middle)
extension Set { func powerSet() -> [Set<Element>] { guard let x = first else { return [[]] }; let rest = subtracting([x]).powerSet(); return rest + rest.map { $0.union([x]) } } }
print(Set([1, 2, 3]).powerSet().map { $0.sorted() }.sorted { ($0.count, $0.first ?? 0, $0.last ?? 0) < ($1.count, $1.first ?? 0, $1.last ?? 0) })
/* output:
hi 0, hi 1, hi 2
true 7 2048 [1, 2]
26% 1.0 -1.0
2.5 1.25 true
["a3", "b3"] 3.5
TTHHTTHH
Euaio false true
true false true
5 3
[[], [1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3]]
*/
