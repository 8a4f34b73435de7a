let a = [10, 20, 30, 40, 50]
let s = a[1...3]
print(s.startIndex, s.endIndex, s.indices, s[1], s.first!, s.last!, s.count)
print(s.firstIndex(of: 30)!, s.dropFirst().startIndex, s.prefix(1).endIndex, s.suffix(1).startIndex, s[2...].startIndex)
var m = s
m.append(60)
m[1] = 5
m.removeFirst()
print(m, m.startIndex, m.endIndex, m.indices)
m.insert(7, at: m.startIndex)
print(m, m.startIndex, Array(m), ArraySlice(a).startIndex)
print(s.map { $0 + 1 }, s.reversed(), s.sorted(by: >), s.enumerated().map { $0.offset })
print(s == [20, 30, 40], s + [1], [1] + s, s.contains(20), s.split(separator: 30).map { $0.startIndex })
for (i, x) in zip(s.indices, s) { print(i, x) }
var b = a
b[1..<3] = [1]
print(b)
b[b.startIndex...1] = [9, 9, 9]
print(b)
b.replaceSubrange(1..<2, with: [0, 0])
b.removeSubrange(0..<1)
print(b, b.index(after: 0), b.index(0, offsetBy: 2), b.distance(from: 1, to: 3), b.indices.last!)
var q = a[...]
while let x = q.popFirst() { if x == 30 { print(q, q.startIndex) } }
print(q.isEmpty, q.startIndex, q.endIndex, q.popFirst() == nil)
print(a[a.index(where: { $0 > 20 })!], a.lastIndex { $0 < 30 }!)
print(a[..<0], a[5...], a.prefix(upTo: 2), a.suffix(from: 3), a.prefix(through: 1))

/* output:
1 4 1..<4 20 20 40 3
2 2 2 3 2
[30, 40, 60] 2 5 2..<5
[7, 30, 40, 60] 2 [7, 30, 40, 60] 0
[21, 31, 41] ReversedCollection<ArraySlice<Int>>(_base: ArraySlice([20, 30, 40])) [40, 30, 20] [0, 1, 2]
true [20, 30, 40, 1] [1, 20, 30, 40] true [1, 3]
1 20
2 30
3 40
[10, 1, 40, 50]
[9, 9, 9, 40, 50]
[0, 0, 9, 40, 50] 1 2 2 4
[40, 50] 3
true 5 5 true
30 1
[] [] [10, 20] [40, 50] [10, 20]
*/
