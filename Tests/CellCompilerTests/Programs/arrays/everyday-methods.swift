let a = [5, 3, 8, 1]
print(a.split(separator: 8), a.split(maxSplits: 1, whereSeparator: { $0 < 4 }), a.split(separator: 3, omittingEmptySubsequences: false))
print(a.elementsEqual([5, 3, 8, 1]), a.starts(with: [5, 3]), a.lexicographicallyPrecedes([5, 4]), a == [5], a != [5])
print(a.enumerated().map { $0 * $1 }, zip(a, a.dropFirst()).map(-), a.indices, a.endIndex, a.isEmpty)
print(a.reduce(0, +), a.reduce(into: [Int]()) { $0.insert($1, at: 0) }, a.flatMap { [$0, $0] }, a.compactMap { $0 > 3 ? "\($0)" : nil })
print(a.min { $0 % 5 < $1 % 5 }!, a.max(by: { $0 % 5 < $1 % 5 })!, a.partitioned)
extension Array { var partitioned: Int { count } }
print(Array([[1], [2, 3]].joined(separator: [0])), ["a", "b"].joined(separator: ", "))
print(Array(a.lazy.filter { $0 > 2 }.map { $0 * 2 }.prefix(2)), a.first { $0 < 4 } ?? 0, a.last { $0 > 4 } ?? 0)
var c = a; let p = c.partition { $0 > 4 }
print(p, c[..<p].sorted(), c[p...].sorted(), Array(repeating: [0], count: 2), [Int](unsafeUninitializedCapacity2: 1))
extension Array where Element == Int { init(unsafeUninitializedCapacity2 n: Int) { self = [n] } }
print(a.description, a.debugDescription, a.hashValue == [5, 3, 8, 1].hashValue, a.capacity >= 4, a.underestimatedCount)
print(a.count(where: { $0 > 2 }), a.count)
extension Array { var randomElement2: String { "r" } }

/* output:
[ArraySlice([5, 3]), ArraySlice([1])] [ArraySlice([5]), ArraySlice([8, 1])] [ArraySlice([5]), ArraySlice([8, 1])]
true true true false true
[0, 3, 16, 3] [2, -5, 7] 0..<4 4 false
17 [1, 8, 3, 5] [5, 5, 3, 3, 8, 8, 1, 1] ["5", "8"]
5 3 4
[1, 0, 2, 3] a, b
[10, 6] 3 8
2 [1, 3] [5, 8] [[0], [0]] [1]
[5, 3, 8, 1] [5, 3, 8, 1] true true 4
3 4
*/
