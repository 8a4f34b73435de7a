// own collections with own index; slices
struct Ring<T>: Collection { struct Index: Comparable { var step: Int; static func < (a: Index, b: Index) -> Bool { a.step < b.step } }
  var items: [T], start: Int
  var startIndex: Index { Index(step: 0) }; var endIndex: Index { Index(step: items.count) }
  func index(after i: Index) -> Index { Index(step: i.step + 1) }
  subscript(i: Index) -> T { items[(start + i.step) % items.count] } }
let r = Ring(items: [1, 2, 3, 4], start: 2)
print(Array(r), r.first!, r.count, r.map { $0 * 2 }, r.sorted(), r.max()!, r.contains(3), r.firstIndex(of: 1)!.step)
let i = r.firstIndex(of: 4)!
print(Array(r[i...]), Array(r[..<i]), Array(r[r.startIndex..<i]), Array(r[...i]), r[i...].count, r[i...].first!)
print(Array(r.dropFirst()), Array(r.prefix(2)), Array(r.suffix(2)), Array(r.dropLast(3)), Array(r.prefix { $0 > 2 }), r.split(separator: 1).map(Array.init))
for (a, b) in zip(r, r.dropFirst()) { print(a, b, terminator: " ") }
print(r.indices.map { r[$0] }, r.isEmpty)

/* output:
[3, 4, 1, 2] 3 4 [6, 8, 2, 4] [1, 2, 3, 4] 4 true 2
[4, 1, 2] [3] [3] [3, 4] 3 4
[4, 1, 2] [3, 4] [1, 2] [3] [3, 4] [[3, 4], [2]]
3 4 4 1 1 2 [3, 4, 1, 2] false
*/
