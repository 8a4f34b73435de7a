struct Ring<T>: Collection {
  private var items: [T]
  init(_ items: [T]) { self.items = items }
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> T { items[i % items.count] }
}
let r = Ring(["a", "b", "c"])
print(r.count, r.isEmpty, r.first ?? "-", r[4])
for x in r { print(x) }
print(r.map { $0 + "!" }, r.joined(separator: ","), Array(r.indices), r.firstIndex(of: "b") ?? -1)
print(r.index(r.startIndex, offsetBy: 2), r.distance(from: 0, to: 3))
/* output:
3 false a b
a
b
c
["a!", "b!", "c!"] a,b,c [0, 1, 2] 1
2 3
*/
