struct Deck {
  private enum Suit: CaseIterable { case hearts, spades }
  private var cards: [Suit] = Suit.allCases
  mutating func draw() -> String { "\(cards.removeFirst())" }
}
var deck = Deck()
print(deck.draw())
for suit in Deck.Suit.allCases { print(suit) }  // error: 'Suit' is inaccessible due to 'private' protection level
