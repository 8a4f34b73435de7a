struct Ring<T>: Collection { var items: [T]
  var startIndex: Int { 0 }; var endIndex: Int { items.count }; func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> T { items[i] } }
let r = Ring(items: [1, 2, 3, 4])
print(Array(r[1...]), Array(r[..<2]), Array(r[1..<3]), Array(r[...2]), r[1...].count, r[1...].first!, r[1..<3].startIndex, r[2...][3])
struct B: BidirectionalCollection { var items: [Int]
  var startIndex: Int { 0 }; var endIndex: Int { items.count }; func index(after i: Int) -> Int { i + 1 }; func index(before i: Int) -> Int { i - 1 }
  subscript(i: Int) -> Int { items[i] } }
let b = B(items: [5, 6, 7])
print(Array(b[1...]), b[..<2].last!, b.dropLast().reversed().map { $0 }, b[1..<3].firstIndex(of: 7)!)

/* output:
[2, 3, 4] [1, 2] [2, 3] [1, 2, 3] 3 2 1 4
[6, 7] 6 [6, 5] 2
*/
