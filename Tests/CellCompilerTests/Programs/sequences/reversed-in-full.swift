let xs = [3, 1, 2]
let r = xs.reversed()
print(r.map { $0 }, r.first!, r.last!, r.count, r.isEmpty, r.contains(3), r.max()!, r.sorted(), Array(r), r.firstIndex(of: 1) != nil)
print(r[r.startIndex], r[r.index(after: r.startIndex)], r[r.index(r.startIndex, offsetBy: 2)], Array(r.dropFirst()), Array(r.prefix(2)), r.enumerated().map { $0.1 })
for i in r.indices { print(r[i]) }
for (i, x) in r.enumerated().reversed() { print(i, x) }
for (i, x) in xs.enumerated().reversed() { print(i, x) }
print(r.reversed() == xs, Array(r.reversed()), String("abc".reversed()), "abc".reversed().map { $0 }, Array("abc".reversed().prefix(2)))
print(Array((1...3).reversed()), (1..<4).reversed().map { $0 * 2 }, Array((0..<0).reversed()), Array([1: 2].reversed()).count)
print(zip(xs, xs.reversed()).map { $0 - $1 }, Array(xs.indices.reversed()), xs.reversed().reduce(0) { $0 * 10 + $1 })
for i in xs.indices.reversed() { print(i, terminator: " ") }
for i in (0..<3).reversed() where i != 1 { print(i, terminator: " ") }
for c in "héllo".reversed() { print(c, terminator: "") }
print()

/* output:
[2, 1, 3] 2 3 3 false true 3 [1, 2, 3] [2, 1, 3] true
2 1 3 [1, 3] [2, 1] [2, 1, 3]
2
1
3
2 3
1 1
0 2
2 2
1 1
0 3
true [3, 1, 2] cba ["c", "b", "a"] ["c", "b"]
[3, 2, 1] [6, 4, 2] [] 1
[1, 0, -1] [2, 1, 0] 213
2 1 0 2 0 olléh
*/
