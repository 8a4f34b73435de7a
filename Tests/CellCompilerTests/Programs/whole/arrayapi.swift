var a = [5, 3, 8, 1]
a.append(contentsOf: 6...7); a.insert(0, at: 2); a.insert(contentsOf: [9, 9], at: 0); print(a, a.count, a.capacity >= a.count, a.startIndex, a.endIndex, a.indices, a.index(after: 0), a.index(2, offsetBy: 3), a.distance(from: 1, to: 4))
print(a.remove(at: 0), a.removeFirst(), a.removeLast(), a.popLast()!, a); a.removeFirst(2); a.removeSubrange(0..<1); print(a); a.removeAll { $0 > 7 }; print(a); a += [4, 4, 2]; a.replaceSubrange(1...2, with: [10, 11, 12]); print(a, a[1...], a[..<2], a[1..<3], a[...], a.first!, a.last!)
a.swapAt(0, a.count - 1); a.reverse(); a.sort(); print(a, a.firstIndex(of: 4) as Any, a.lastIndex(of: 4) as Any, a.firstIndex { $0 > 9 }!, a.last { $0 < 9 }!, a.contains(12), a.min()!, a.sorted(by: >).prefix(2), a.dropFirst(2), a.dropLast(3), a.suffix(2), a.prefix(while: { $0 < 10 }), a.drop { $0 < 10 })
var s = a[2...]; s[2] = 99; s.append(1); print(s, s.startIndex, s.indices, a[2], Array(s), s.first!, s.reduce(0, +), s.index(after: 2), s.sorted(), s.map { $0 + 1 })
var g = [[Int]](repeating: Array(repeating: 0, count: 3), count: 2); g[1][2] = 5; g[0].append(7); g[1] += [8]; print(g, g.map { $0.reduce(0, +) }, g.flatMap { $0 }.count); for i in g.indices { for j in g[i].indices where g[i][j] == 0 { g[i][j] = i * 10 + j } }; print(g)
var m = [1, 2, 3, 4, 5, 6]; let p = m.partition { $0 % 2 == 0 }; print(p, m[..<p].sorted(), m[p...].sorted()); for i in m.indices.reversed() where m[i] > 4 { m.remove(at: i) }; print(m.sorted()); m.reserveCapacity(10); m.removeAll(keepingCapacity: true); print(m.isEmpty, m.first as Any, m.max() as Any)
let words = ["delta", "Alpha", "charlie", "bravo"]; print(words.sorted(), words.sorted { $0.lowercased() < $1.lowercased() }, words.sorted { ($0.count, $0) < ($1.count, $1) }, words.map(\.count), words.joined(separator: "/"), words.reduce("") { $0 + String($1.first!) }, words.enumerated().filter { $0.offset % 2 == 0 }.map(\.element), words.max { $0.count < $1.count }!, Dictionary(uniqueKeysWithValues: words.map { ($0.first!, $0) })["d"]!)
print([1, 2, 3] == [1, 2, 3], [1, 2].lexicographicallyPrecedes([1, 3]), [1, 2, 3].difference(from: [1, 3]).count, Array(1...3) + [4])
let t = [(name: "b", n: 2), (name: "a", n: 2), (name: "c", n: 1)]; print(t.sorted { ($0.n, $0.name) < ($1.n, $1.name) }.map(\.name), t.map { $0.n }, t.first { $0.n == 1 }!.name, t.min { $0.name < $1.name }!, t.reduce(0) { $0 + $1.n }, t.contains { $0 == ("b", 2) }, t[0] < t[1])
func rotate<T>(_ xs: [T], by k: Int) -> [T] { guard !xs.isEmpty else { return xs }; let k = ((k % xs.count) + xs.count) % xs.count; return Array(xs[k...] + xs[..<k]) }; print(rotate([1, 2, 3, 4], by: 1), rotate([1, 2, 3], by: -1), rotate([Int](), by: 3))
func binarySearch<T: Comparable>(_ xs: [T], _ x: T) -> Int? { var (lo, hi) = (0, xs.count); while lo < hi { let mid = lo + (hi - lo) / 2; if xs[mid] == x { return mid } else if xs[mid] < x { lo = mid + 1 } else { hi = mid } }; return nil }; print(binarySearch([1, 3, 5, 7], 5) ?? -1, binarySearch(["a", "c"], "b") as Any)
extension Array { subscript(safe i: Int) -> Element? { indices ~= i ? self[i] : nil }; func chunks(of n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }; mutating func mutateEach(_ f: (inout Element) -> Void) { for i in indices { f(&self[i]) } } }
var z = [1, 2, 3, 4, 5]; z.mutateEach { $0 *= $0 }; print(z[safe: 2] as Any, z[safe: 9] as Any, z.chunks(of: 2), z)
extension Array where Element: Equatable { func removingDuplicates() -> [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } } }; print([1, 2, 1, 3, 2].removingDuplicates(), ["a", "a"].removingDuplicates())
func quick<T: Comparable>(_ a: [T]) -> [T] { guard let p = a.first else { return [] }; let rest = a.dropFirst(); return quick(rest.filter { $0 < p }) + [p] + quick(rest.filter { $0 >= p }) }; print(quick([3, 1, 2, 3]), quick(Array("swift")).map(String.init).joined())
/* output:
[9, 9, 5, 3, 0, 8, 1, 6, 7] 9 true 0 9 0..<9 1 5 3
9 9 7 6 [5, 3, 0, 8, 1]
[8, 1]
[1]
[1, 10, 11, 12, 2] [10, 11, 12, 2] [1, 10] [10, 11] [1, 10, 11, 12, 2] 1 2
[1, 2, 10, 11, 12] nil nil 2 2 true 1 [12, 11] [10, 11, 12] [1, 2] [11, 12] [1, 2] [10, 11, 12]
[99, 11, 12, 1] 2 2..<6 10 [99, 11, 12, 1] 99 123 3 [1, 11, 12, 99] [100, 12, 13, 2]
[[0, 0, 0, 7], [0, 0, 5, 8]] [7, 13] 8
[[0, 1, 2, 7], [10, 11, 5, 8]]
3 [1, 3, 5] [2, 4, 6]
[1, 2, 3, 4]
true nil nil
["Alpha", "bravo", "charlie", "delta"] ["Alpha", "bravo", "charlie", "delta"] ["Alpha", "bravo", "delta", "charlie"] [5, 5, 7, 5] delta/Alpha/charlie/bravo dAcb ["delta", "charlie"] charlie delta
true true 1 [1, 2, 3, 4]
["c", "a", "b"] [2, 2, 1] c (name: "a", n: 2) 5 true false
[2, 3, 4, 1] [3, 1, 2] []
2 nil
Optional(9) nil [[1, 4], [9, 16], [25]] [1, 4, 9, 16, 25]
[1, 2, 3] ["a"]
[1, 2, 3, 3] fistw
*/
