struct Deck: RandomAccessCollection {
  var cards = [1, 2, 3]
  var startIndex: Int { 0 }
  var endIndex: Int { cards.count }
  subscript(i: Int) -> Int { cards[i] }
}
let deck = Deck()
print(deck[1..<9])
