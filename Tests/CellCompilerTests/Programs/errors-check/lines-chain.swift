struct Item { var name: String; var price: Double? }
let items = [Item(name: "a", price: 1), Item(name: "b", price: nil)]
let total = items
  .filter { $0.price > 0 }  // error:
  .map { $0.name + 1 }  // error:
  .reduce(0, +)
let names = items
  .map { $0.nam }  // error: value of type 'Item' has no member 'nam'
  .sorted()
let text = items
  .map(\.name)
  .joined(",")  // error:
let count: String = items
  .map(\.name)
  .count  // error: cannot convert value of type 'Int' to specified type 'String'
let n: Int = items
  .first?
  .name  // error: cannot convert value of type 'String?' to specified type 'Int'
