struct Odd: BidirectionalCollection { struct Index: Comparable { var n: Int; static func < (a: Index, b: Index) -> Bool { a.n < b.n } }
  var items: [String]
  var startIndex: Index { Index(n: 10) }; var endIndex: Index { Index(n: 10 + items.count) }
  func index(after i: Index) -> Index { Index(n: i.n + 1) }; func index(before i: Index) -> Index { Index(n: i.n - 1) }
  subscript(i: Index) -> String { items[i.n - 10] } }
let o = Odd(items: ["a", "b", "c", "b"])
print(o.firstIndex(of: "b")!.n, o.lastIndex(of: "b")!.n, o.firstIndex { $0 > "b" }!.n, o.lastIndex { $0 == "z" } == nil)
let i = o.firstIndex(of: "c")!
print(o[i...].joined(), o[..<i].joined(), o.prefix(upTo: i).joined(), o.suffix(from: i).joined(), o.prefix(through: i).joined(), o.distance(from: o.startIndex, to: i))
func half<C: Collection>(_ c: C) -> [C.Element] { let m = c.index(c.startIndex, offsetBy: c.count / 2); return Array(c[m...]) + Array(c[..<m]) }
print(half(o), half([1, 2, 3]), half("abcd"), half(o.reversed()))
print(o.last!, o.reversed().joined(), o.dropLast(2).joined(), o.split(separator: "b").map { $0.joined() }, o.indices.map { o[$0] }.joined())
struct From5: RandomAccessCollection { var startIndex: Int { 5 }; var endIndex: Int { 9 }; subscript(i: Int) -> Int { i * i } }
let f = From5()
print(f.firstIndex(of: 49)!, f.lastIndex { $0 < 40 }!, Array(f[6...]), f[6..<8].startIndex, f.count, f.first!, f.last!)

/* output:
11 13 12 true
cb ab ab cb abc 2
["c", "b", "a", "b"] [2, 3, 1] ["c", "d", "a", "b"] ["b", "a", "b", "c"]
b bcba ab ["a", "c"] abcb
7 6 [36, 49, 64] 6 4 25 64
*/
