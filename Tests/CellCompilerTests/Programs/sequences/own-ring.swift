struct Ring<T>: RandomAccessCollection, MutableCollection {
  private var items: [T]; var start = 0
  init(_ items: [T]) { self.items = items }
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  subscript(i: Int) -> T { get { items[(i + start) % items.count] } set { items[(i + start) % items.count] = newValue } }
}
var r = Ring([5, 3, 8, 1])
r.sort(); print(Array(r))
r.reverse(); print(Array(r))
r.swapAt(0, 3); print(Array(r), r.indices, r.count)
print(Array(r[1...2]), Array(r[1..<3]), r[1..<3].count, r[..<2].first!, r[2...].last!)
let s = r[1...]
print(s.startIndex, s.endIndex, s[1], s.map { $0 * 2 }, s.reduce(0, +))
print(r.index(after: 0), r.index(before: 2), r.index(1, offsetBy: 2), r.distance(from: 0, to: 3))
print(r.firstIndex(of: 8) ?? -1, r.prefix(2).map { $0 }, r.suffix(2).count, r.dropFirst().first!)
r.sort { $0 > $1 }; print(Array(r))
let p = r.partition { $0 < 4 }; print(p)
print(r.index(0, offsetBy: 9, limitedBy: 4) as Any)
for (i, x) in zip(r.indices, r) { print(i, x, terminator: ";") }
print()
print(r.lastIndex(where: { $0 > 3 }) ?? -1, r.max()!, r.sorted(), r.last!, Array(r.reversed()))
/* output:
[1, 3, 5, 8]
[8, 5, 3, 1]
[1, 5, 3, 8] 0..<4 4
[5, 3] [5, 3] 2 1 8
1 4 5 [10, 6, 16] 16
1 1 3 3
3 [1, 5] 2 5
[8, 5, 3, 1]
2
nil
0 8;1 5;2 3;3 1;
1 8 [1, 3, 5, 8] 1 [1, 3, 5, 8]
*/
