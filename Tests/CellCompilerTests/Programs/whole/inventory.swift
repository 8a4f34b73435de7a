import Foundation
struct Product: Hashable, Comparable, Identifiable {
  enum Category: String, CaseIterable, Comparable {
    case book, food, tool
    static func < (a: Category, b: Category) -> Bool { a.rawValue < b.rawValue }
  }
  let id: Int
  var name: String
  var price: Double
  var category: Category
  static func < (a: Product, b: Product) -> Bool { (a.category, a.price, a.name) < (b.category, b.price, b.name) }
}
struct Inventory {
  private(set) var stock: [Product: Int] = [:]
  static var created = 0
  var name: String
  init(name: String) { self.name = name; Inventory.created += 1 }
  var value: Double { stock.reduce(0) { $0 + $1.key.price * Double($1.value) } }
  subscript(id: Int) -> Product? { stock.keys.first { $0.id == id } }
  subscript(category c: Product.Category) -> [Product] { stock.keys.filter { $0.category == c }.sorted() }
  mutating func add(_ p: Product, count: Int = 1) { stock[p, default: 0] += count }
  @discardableResult
  mutating func remove(_ p: Product, count: Int) -> Bool {
    guard let have = stock[p], have >= count else { return false }
    stock[p] = have == count ? nil : have - count
    return true
  }
  func report() -> [String] {
    Dictionary(grouping: stock.keys, by: \.category)
      .sorted { $0.key < $1.key }
      .map { category, items in
        let names = items.sorted().map { "\($0.name)×\(stock[$0]!)" }.joined(separator: ", ")
        return "\(category.rawValue.capitalized): \(names)"
      }
  }
}
var shop = Inventory(name: "Corner")
let swift = Product(id: 1, name: "Swift", price: 30.5, category: .book)
let apple = Product(id: 2, name: "Apple", price: 0.25, category: .food)
shop.add(swift, count: 2)
shop.add(apple, count: 100)
shop.add(Product(id: 3, name: "Hammer", price: 12, category: .tool))
shop.add(Product(id: 4, name: "Bread", price: 2.2, category: .food), count: 5)
print(shop.value, shop.stock.count, Inventory.created)
print(shop.report().joined(separator: "\n"))
print(shop.remove(apple, count: 101), shop.remove(apple, count: 100), shop[2] == nil, shop[4]?.name ?? "?")
print(shop[category: .food].map(\.name), Product.Category.allCases.map { shop[category: $0].count })
print(shop.stock.keys.max()!.name, shop.stock.keys.min()!.name)
var copy = shop
copy.name = "Copy"
copy.remove(swift, count: 1)
print(shop.stock[swift]!, copy.stock[swift]!, shop.name)
print(String(format: "%.2f", copy.value))
/* output:
109.0 4 1
Book: Swift×2
Food: Apple×100, Bread×5
Tool: Hammer×1
false true true Bread
["Bread"] [1, 1, 1]
Hammer Swift
2 1 Corner
53.50
*/
