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
struct Bytes: RandomAccessCollection, MutableCollection {
  var data: [Int]
  var startIndex: Int { data.startIndex }
  var endIndex: Int { data.endIndex }
  subscript(i: Int) -> Int { get { data[i] } set { data[i] = newValue } }
}
var bs = Bytes(data: [3, 1, 2])
bs.sort()
bs.swapAt(0, 2)
print(bs.data, bs.last!, bs.min()!, bs.sorted(), bs.reversed().map { $0 })
bs[1] += 10
print(bs.data, bs.suffix(2).map { $0 })
