let a = 1...5, b = 0..<5
print(a.contains(3), b ~= 5, a.count, b.last!, a.lowerBound, a.upperBound, b.isEmpty, (3..<3).isEmpty, a.overlaps(5...6), b.overlaps(5..<6), a.clamped(to: 2...9), (1..<10).clamped(to: 3..<5))
print(Array(a.reversed()), a.map { $0 * $0 }, b.filter { $0 % 2 == 0 }, a.reduce(1, *), a.min()!, b.max()!, a.sorted(by: >), a.first!, b.dropFirst(2), a.dropFirst(2).map { $0 }, b.prefix(2), b.suffix(2))
print(a == 1...5, Range(a), ClosedRange(b), b.indices, a.randomElementX, b.firstIndex(of: 3)!, b[2], b[1...2], (0...), (..<5), (...5), (0.0...1.0).contains(0.5), ("a"..."z").contains("q"))
extension ClosedRange where Bound == Int { var randomElementX: Int { count } }
print((1...3).flatMap { i in (1...i).map { $0 * 10 } }, zip(1..., "ab").map { "\($0)\($1)" }, (1...3).reduce(into: []) { $0.append($1) }, Array(0..<0), (1...10).split { $0 % 4 == 0 }.map { Array($0) })
for i in stride(from: 5, through: 1, by: -2) { print(i, terminator: " ") }
for i in (1...3).reversed() { print(i, terminator: " ") }
for (i, j) in zip(0..<3, (0..<3).reversed()) { print(i, j, terminator: ";") }
print()
switch 7 { case ..<0: print("neg"); case 0..<5: print("small"); case 5...: print("big"); default: print("?") }
let arr = [10, 20, 30, 40]
print(arr[1...], arr[..<2], arr[...1], arr[1..<3].map { $0 }, arr.indices.contains(4), arr[arr.indices.lowerBound], arr.indices.map { $0 * 2 }, arr.prefix(through: 2), arr[...].count)
let x = 3.7
print((1.0..<5.0).contains(x), (1.0...3.0) ~= x, Int8.min...Int8.max, (0..<10).contains { $0 > 8 }, (1...4).allSatisfy { $0 > 0 }, (1...4).elementsEqual([1, 2, 3, 4]), (1..<4).starts(with: [1, 2]))
print((0..<3).map { i in (0..<3).map { j in i == j ? 1 : 0 } }, (1...3).lazy.map { $0 * 2 }.filter { $0 > 2 }.reduce(0, +), (1...6).enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
print(Set(1...3).isSubset(of: Set(0...5)), (1...3).hashValue == (1...3).hashValue, "\(1...3) \(1..<3)", String(describing: 2...), [1...2, 3...4], Optional(1..<2) as Any)

/* output:
true false 5 4 1 5 false true true false 2...5 3..<5
[5, 4, 3, 2, 1] [1, 4, 9, 16, 25] [0, 2, 4] 120 1 4 [5, 4, 3, 2, 1] 1 2..<5 [3, 4, 5] 0..<2 3..<5
true 1..<6 0...4 0..<5 5 3 2 1..<3 PartialRangeFrom<Int>(lowerBound: 0) PartialRangeUpTo<Int>(upperBound: 5) PartialRangeThrough<Int>(upperBound: 5) true true
[10, 10, 20, 10, 20, 30] ["1a", "2b"] [1, 2, 3] [] [[1, 2, 3], [5, 6, 7], [9, 10]]
5 3 1 3 2 1 0 2;1 1;2 0;
big
[20, 30, 40] [10, 20] [10, 20] [20, 30] false 10 [0, 2, 4, 6] [10, 20, 30] 4
true false -128...127 true true true true
[[1, 0, 0], [0, 1, 0], [0, 0, 1]] 10 [1, 3, 5]
true true 1...3 1..<3 PartialRangeFrom<Int>(lowerBound: 2) [ClosedRange(1...2), ClosedRange(3...4)] Optional(Range(1..<2))
*/
