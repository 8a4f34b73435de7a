struct Deck: MutableCollection, RandomAccessCollection {
  private var cards: [Int]
  init(_ cards: [Int]) { self.cards = cards }
  var startIndex: Int { 0 }
  var endIndex: Int { cards.count }
  subscript(i: Int) -> Int { get { cards[i] } set { cards[i] = newValue } }
}
var d = Deck([5, 3, 8, 1])
d.swapAt(0, 3)
print(d.map { $0 })
d.reverse()
print(Array(d), d.index(after: 0), d.index(before: 3))
d.sort()
print(Array(d))
d.sort(by: >)
print(Array(d))
let p = d.partition { $0 > 4 }
print(p, Array(d))
d.sort { $0 % 4 < $1 % 4 }
print(d.map { $0 })
var a = [3, 1, 2]
a.sort(); a.swapAt(0, 1); a.reverse()
let q = a.partition { $0 > 2 }
print(a, q, a.index(after: 0), a[1..<3].index(before: 2), (0..<5).index(after: 3), a.indices.index(after: 1))
var slice = a[1...]
slice.sort(by: >)
print(slice)
struct Row: MutableCollection { var v: [Character]; var startIndex: Int { 0 }; var endIndex: Int { v.count }; func index(after i: Int) -> Int { i + 1 }; subscript(i: Int) -> Character { get { v[i] } set { v[i] = newValue } } }
var r = Row(v: Array("hello"))
r.sort()  // error: referencing instance method 'sort()' on 'MutableCollection' requires that 'Row' conform to 'RandomAccessCollection'
print(String(r), r.partition { $0 == "l" }, r.count)
