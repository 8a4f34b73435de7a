struct Deck: MutableCollection, RandomAccessCollection {
  private var cards: [Int]
  init(_ cards: [Int]) { self.cards = cards }
  var startIndex: Int { 0 }
  var endIndex: Int { cards.count }
  subscript(i: Int) -> Int {
    get { cards[i] }
    set { cards[i] = newValue }
  }
}
var d = Deck([5, 3, 8, 1])
d.sort()
print(Array(d))
d.swapAt(0, 3)
print(Array(d))
d.reverse()
print(d.map { $0 })
d.sort(by: >)
print(Array(d), d.first!, d.last!)
d[1] *= 10
print(d[1], d.count, d.isEmpty)
print(d.firstIndex(of: 1) ?? -1, d.indices)
print(d.prefix(2).map { $0 + 1 }, Array(d.suffix(1)))
print(Array(d.reversed()), d.dropFirst().reduce(0, +))
let p = d.partition { $0 > 4 }
print(p)
print(d[1...2].count, d.contains(80))
for (i, c) in d.enumerated() where i % 2 == 0 { print(i, c) }
print(d.max()!, d.min()!, d.sorted())
print(Array(zip(d, 1...)).count)
print(d.index(after: 0), d.index(0, offsetBy: 2), d.distance(from: 1, to: 3))
/* output:
[1, 3, 5, 8]
[8, 3, 5, 1]
[1, 5, 3, 8]
[8, 5, 3, 1] 8 1
50 4 false
3 0..<4
[9, 51] [1]
[1, 3, 50, 8] 54
2
2 false
0 1
2 50
50 1 [1, 3, 8, 50]
4
1 2 2
*/
