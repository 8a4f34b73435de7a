struct Deck: RandomAccessCollection {
  var cards: [Int]
  var startIndex: Int { 0 }
  var endIndex: Int { cards.count }
  subscript(i: Int) -> Int { print("at", i); return cards[i] }
}
let d = Deck(cards: [4, 5, 6])
print(d.first!, d.last!, d.count, d.isEmpty)
for (i, x) in d.enumerated() { if i == 1 { break }; print(i, x) }
for x in d.reversed() { print(x); break }
for x in d.lazy.map({ $0 * 2 }) { print(x); break }
print(d.firstIndex(of: 5)!, d.contains(4), d.max()!)
for (a, b) in zip(d, d.reversed()) { print(a, b) }
print(Deck(cards: []).first == nil, Deck(cards: []).last == nil, d.indices, d.enumerated().map { $0.0 })

/* output:
at 0
at 2
4 6 3 false
at 0
0 4
at 1
at 2
6
at 0
8
at 0
at 1
at 0
at 0
at 1
at 2
1 true 6
at 0
at 2
4 6
at 1
at 1
5 5
at 2
at 0
6 4
at 0
at 1
at 2
true true 0..<3 [0, 1, 2]
*/
