struct Bag<T>: RangeReplaceableCollection, MutableCollection, BidirectionalCollection {
  var items: [T] = []
  init() {}
  var startIndex: Int { items.startIndex }
  var endIndex: Int { items.endIndex }
  func index(after i: Int) -> Int { i + 1 }
  func index(before i: Int) -> Int { i - 1 }
  subscript(i: Int) -> T { get { items[i] } set { items[i] = newValue } }
  mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with n: C) where C.Element == T { items.replaceSubrange(r, with: n) }
}
var b = Bag<Int>()
b.append(3); b.append(contentsOf: [1, 2]); b.insert(9, at: 0); b.insert(contentsOf: [7, 8], at: 1)
print(Array(b), b.count, b.first!, b.last!)
print(b.remove(at: 0), b.removeFirst(), b.removeLast(), b.popLast() as Any, Array(b))
b += [5, 6, 5]
b.removeAll(where: { $0 == 5 })
print(Array(b), Array(b + [1]), Array(b.filter { $0 > 6 }))
b.swapAt(0, 1); b[0] += 10; print(Array(b))
b.reverse(); print(Array(b), Array(b.reversed()))
b.removeSubrange(0..<1); print(Array(b), b.items)
b.removeFirst(1); print(Array(b)); b.removeAll(); print(b.isEmpty)
let c = Bag([1, 2, 3]), d = Bag(repeating: "x", count: 2)
print(c.items, d.items, c.map { $0 * 2 }, type(of: c.filter { $0 > 1 }))
func addTwice<C: RangeReplaceableCollection>(_ c: inout C, _ x: C.Element) { c.append(x); c.insert(x, at: c.startIndex); c.removeAll { _ in false } }
var e = Bag([1]), f = [1], g = "a"
addTwice(&e, 2); addTwice(&f, 2); addTwice(&g, "b"); print(e.items, f, g)

/* output:
[9, 7, 8, 3, 1, 2] 6 9 2
9 7 2 Optional(1) [8, 3]
[8, 3, 6] [8, 3, 6, 1] [8]
[13, 8, 6]
[6, 8, 13] [13, 8, 6]
[8, 13] [8, 13]
[13]
true
[1, 2, 3] ["x", "x"] [2, 4, 6] Bag<Int>
[2, 1, 2] [2, 1, 2] bab
*/
