let a = [5, 3, 8, 1]
print(a.sorted(), a.sorted(by: >), a.min()!, a.max()!, a.firstIndex(of: 8)!, a.contains(3), a.reversed() as [Int], a.dropFirst(), a.suffix(2), a.prefix(1))
print(a.enumerated().max { $0.1 < $1.1 }!.offset, a.indices, a.partitioned(), a.split(separator: 8), a.joinedText)
extension Array where Element == Int { func partitioned() -> ([Int], [Int]) { (filter { $0 % 2 == 0 }, filter { $0 % 2 != 0 }) }; var joinedText: String { map(String.init).joined(separator: "+") } }
var b = a
b.sort(); b.reverse(); b.swapAt(0, 3); b.insert(9, at: 1); b.remove(at: 0); b.append(contentsOf: [7, 7]); b.removeAll { $0 == 7 }
print(b, b.popLast()!, b.removeFirst(), b.last!, b.isEmpty, b.capacity >= b.count)
let p = b.partition { $0 > 3 }; print(p, b.count, b[p...].allSatisfy { $0 > 3 })
print(a.elementsEqual([5, 3, 8, 1]), a.starts(with: [5, 3]), a.lexicographicallyPrecedes([6]), a == [5, 3, 8, 1], a != b, a.first { $0 < 4 }!, a.last { $0 < 4 }!)
print(a.reduce(0, +), a.reduce(into: []) { $0.append($1 * 2) }, a.flatMap { [$0, $0] }.count, a.compactMap { $0 > 3 ? "\($0)" : nil }, a.allSatisfy { $0 > 0 }, a.count { $0 > 2 })
print(Array(repeating: 0, count: 3), Array(1...3), Array("abc"), [Int](), [[1, 2], [3]].flatMap { $0 }, Array(a[1...2]), [1, 2] + [3], Array(Set([1])))
print(a.map { ($0, $0 * $0) }.map { "\($0.0)^2=\($0.1)" }, zip(a, a.dropFirst()).map { $1 - $0 }, a.indices.filter { a[$0] > 4 }, a.sorted().prefix { $0 < 5 })
var g = [[0, 0], [0, 0]]; g[0][1] = 5; g[1].append(3); for r in g.indices { for c in g[r].indices { g[r][c] += 1 } }; print(g, g.map { $0.reduce(0, +) }, g.joined().max()!)
print(a.difference(from: [5, 3]).count, a.firstIndex { $0 > 100 } == nil, a.lastIndex(of: 1)!, a[a.startIndex], a[a.endIndex - 1], a.distance(from: 0, to: 2), a.index(0, offsetBy: 9, limitedBy: 4) == nil)
var st = [1, 2, 3]; st.replaceSubrange(0...1, with: [9]); st[0...] = [4, 5]; st += [6]; st.removeLast(2); st.insert(contentsOf: [1, 2], at: 0); print(st, st.dropLast(), st.suffix(5), st.prefix(0), st.max(by: >)!)
print([3, 1, 2].sorted().reversed().map { $0 }, ["b": 1].map { $0.key }, [1, 2, 3, 4].chunk(2), [1.5, 2].reduce(0, +) / 2, [true, false].contains(true), [nil, 1].compactMap { $0 })
extension Array { func chunk(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }

/* output:
[1, 3, 5, 8] [8, 5, 3, 1] 1 8 2 true [1, 8, 3, 5] [3, 8, 1] [8, 1] [5]
2 0..<4 ([8], [5, 3, 1]) [ArraySlice([5, 3]), ArraySlice([1])] 5+3+8+1
[9, 5, 3, 8] 8 9 3 false true
1 2 true
true true true true true 3 1
17 [10, 6, 16, 2] 8 ["5", "8"] true 3
[0, 0, 0] [1, 2, 3] ["a", "b", "c"] [] [1, 2, 3] [3, 8] [1, 2, 3] [1]
["5^2=25", "3^2=9", "8^2=64", "1^2=1"] [-2, 5, -7] [0, 2] [1, 3]
[[1, 6], [1, 1, 4]] [7, 6] 6
2 true 3 5 1 2 true
[1, 2, 4] [1, 2] [1, 2, 4] [] 1
[3, 2, 1] ["b"] [[1, 2], [3, 4]] 1.75 true [1]
*/
