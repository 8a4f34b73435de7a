import Foundation
protocol Priced { var price: Decimal2 { get } }
struct Decimal2: Comparable, Hashable, CustomStringConvertible, ExpressibleByFloatLiteral, AdditiveArithmetic {
  var cents: Int
  static let zero = Decimal2(cents: 0)
  init(cents: Int) { self.cents = cents }
  init(floatLiteral v: Double) { cents = Int((v * 100).rounded()) }
  var description: String { String(format: "%d.%02d", cents / 100, abs(cents % 100)) }
  static func < (a: Self, b: Self) -> Bool { a.cents < b.cents }
  static func + (a: Self, b: Self) -> Self { Self(cents: a.cents + b.cents) }
  static func - (a: Self, b: Self) -> Self { Self(cents: a.cents - b.cents) }
  static func * (a: Self, k: Int) -> Self { .init(cents: a.cents * k) }
}
struct Item: Priced, Hashable { let sku: String; let name: String; var price: Decimal2; let category: Category
  enum Category: String, CaseIterable, Comparable { case book, toy, food; static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue } } }
enum StockError: Error { case unknown(sku: String), short(item: Item, have: Int, want: Int) }
struct Inventory {
  private var stock: [Item: Int] = [:]
  private var bySku: [String: Item] = [:]
  mutating func receive(_ item: Item, count: Int = 1) { stock[item, default: 0] += count; bySku[item.sku] = item }
  mutating func take(_ sku: String, _ want: Int) throws(StockError) -> Item {
    guard let item = bySku[sku] else { throw .unknown(sku: sku) }
    let have = stock[item] ?? 0
    guard have >= want else { throw .short(item: item, have: have, want: want) }
    stock[item]! -= want
    return item
  }
  var value: Decimal2 { stock.reduce(.zero) { $0 + $1.key.price * $1.value } }
  func report() -> [(category: Item.Category, count: Int, value: Decimal2)] {
    Dictionary(grouping: stock, by: { $0.key.category }).map { c, entries in
      (c, entries.map(\.value).reduce(0, +), entries.map { $0.key.price * $0.value }.reduce(.zero, +))
    }.sorted { $0.category < $1.category }
  }
}
var inv = Inventory()
inv.receive(Item(sku: "b1", name: "Swift", price: 29.99, category: .book), count: 3)
inv.receive(.init(sku: "t1", name: "Car", price: 4.5, category: .toy), count: 10)
inv.receive(Item(sku: "f1", name: "Apple", price: 0.35, category: .food), count: 100)
print(inv.value)
for order in [("b1", 2), ("zz", 1), ("b1", 5), ("f1", 40)] {
  do { let item = try inv.take(order.0, order.1); print("sold \(order.1) × \(item.name) = \(item.price * order.1)") }
  catch .unknown(let sku) { print("no such item \(sku)") }
  catch let .short(item, have, want) { print("\(item.name): only \(have) of \(want)") }
}
for row in inv.report() { print(row.category.rawValue.padding(toLength: 6, withPad: " ", startingAt: 0), String(format: "%4d", row.count), row.value) }
print(Item.Category.allCases.sorted(by: >).map { "\($0)" }, ([1.5, 0.25] as [Decimal2]).min()!, max(2.5 as Decimal2, 1.0))
/* output:
169.97
sold 2 × Swift = 59.98
no such item zz
Swift: only 1 of 5
sold 40 × Apple = 14.00
book      1 29.99
food     60 21.00
toy      10 45.00
["toy", "food", "book"] 0.25 2.50
*/
