// array basics
var a = [5, 3, 8, 1]
a.insert(9, at: 2)
a.insert(contentsOf: [7, 7], at: 0)
print(a, a.count, a.first!, a.last!)
a.replaceSubrange(0..<2, with: [100])
a.replaceSubrange(1...2, with: [1, 2, 3])
a.replaceSubrange(..<1, with: [])
a.replaceSubrange(4..., with: [42])
print(a)
a.removeSubrange(1..<2); print(a)
a.removeSubrange(...0); print(a)
a.removeSubrange(2...); print(a)
a[0..<2] = [10, 20, 30]
print(a)
a[...] = [1]
print(a)
a += [4, 5, 6]
let s = a[1...]
print(s, s.startIndex, s.endIndex, s[1], s.indices)
for i in s.indices { print(i, s[i]) }
var t = s
t[2] = 99
t.append(7)
print(t, s, a)
print(Array(t.dropFirst()), t.dropFirst().startIndex)
a.swapAt(0, 3)
print(a)
a.reverse(); print(a)
print(Array(a.reversed()))
let p = a.partition { $0 > 4 }
print(p, a[..<p].sorted(), a[p...].sorted())
a.removeAll(where: { $0 % 2 == 0 }); print(a)
print(a.popLast() as Any, a.removeFirst(), a)
print([Int]().first as Any, [Int]().max() as Any)
/* output:
[7, 7, 5, 3, 9, 8, 1] 7 7 1
[1, 2, 3, 9, 42]
[1, 3, 9, 42]
[3, 9, 42]
[3, 9]
[10, 20, 30]
[1]
[4, 5, 6] 1 4 4 1..<4
1 4
2 5
3 6
[4, 99, 6, 7] [4, 5, 6] [1, 4, 5, 6]
[99, 6, 7] 2
[6, 4, 5, 1]
[1, 5, 4, 6]
[6, 4, 5, 1]
2 [1, 4] [5, 6]
[1, 5]
Optional(5) 1 []
nil nil
*/
