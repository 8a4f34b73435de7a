struct Shop {
  private struct Item {
    var price: Int
  }
  private enum State { case open, closed }
  var items: [Item] = []  // error: property must be declared private because its type uses a private type
  let state: State = .open  // error: property must be declared private because its type uses a private type
  func first() -> Item? { nil }  // error: method must be declared private because its result uses a private type
  func add(_ item: Item) {}  // error: method must be declared private because its parameter uses a private type
  init(item: Item) {}  // error: initializer must be declared private because its parameter uses a private type
  subscript(i: Int) -> Item { items[i] }  // error: subscript must be declared private because its element type uses a private type
  private var kept: [Item] = []
  private func secret() -> Item { kept[0] }
  var hidden: Int { let item = Item(price: 1); return item.price }
}
