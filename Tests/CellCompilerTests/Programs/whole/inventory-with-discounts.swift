// inventory
import Foundation
protocol Priced { var price: Double { get } }
protocol Named { var name: String { get } }
typealias Item = Priced & Named
struct Book: Item, Hashable { let name: String; let price: Double; var tags: Set<String> = [] }
struct Toy: Item { let name: String; var price: Double { Double(name.count) * 1.5 } }
enum Discount { case none, percent(Double), fixed(Double), best([Discount])
  func apply(to p: Double) -> Double {
    switch self {
    case .none: p
    case .percent(let x): p * (1 - x / 100)
    case .fixed(let x): max(0, p - x)
    case .best(let ds): ds.map { $0.apply(to: p) }.min() ?? p
    }
  } }
final class Inventory {
  private var stock: [String: (item: any Item, count: Int)] = [:]
  var log: [String] = [] { didSet { if log.count > 3 { log.removeFirst(log.count - 3) } } }
  lazy var created: String = { log.append("lazy"); return "made" }()
  func add(_ item: some Item, _ n: Int = 1) { stock[item.name, default: (item, 0)].count += n; log.append("+\(item.name)x\(n)") }
  func remove(_ name: String, _ n: Int = 1) throws { 
    guard var entry = stock[name] else { throw Problem.missing(name) }
    guard entry.count >= n else { throw Problem.short(name, have: entry.count, want: n) }
    entry.count -= n
    stock[name] = entry.count == 0 ? nil : entry
    log.append("-\(name)x\(n)")
  }
  enum Problem: LocalizedError { case missing(String), short(String, have: Int, want: Int)
    var errorDescription: String? { switch self { case .missing(let n): "no \(n)"; case let .short(n, h, w): "\(n): \(h) < \(w)" } } }
  subscript(name: String) -> Int { get { stock[name]?.count ?? 0 } set { if newValue <= 0 { stock[name] = nil } else { stock[name]?.count = newValue } } }
  var total: Double { stock.values.reduce(0) { $0 + $1.item.price * Double($1.count) } }
  func report(_ d: Discount = .none) -> String { stock.values.sorted { $0.item.name < $1.item.name }.map { String(format: "%@: %d × %.2f", $0.item.name, $0.count, d.apply(to: $0.item.price)) }.joined(separator: "\n") }
}
let inv = Inventory()
inv.add(Book(name: "Swift", price: 30)); inv.add(Toy(name: "Car"), 4); inv.add(Book(name: "Swift", price: 30), 2)
print(inv.report(.best([.percent(10), .fixed(2)])))
for (n, c) in [("Car", 1), ("Car", 9), ("Doll", 1), ("Swift", 3)] {
  do { try inv.remove(n, c); print("ok", n, inv[n]) } catch { print(error.localizedDescription) }
}
inv["Car"] += 5; inv["None"] = 3; inv["Car"] -= 1
print(inv["Car"], inv["None"], inv.total, inv.created, inv.log)
let things: [any Item] = [Book(name: "A", price: 1), Toy(name: "Bee")]
print(things.map(\.name), things.compactMap { $0 as? Book }.count, things.max { $0.price < $1.price }!.name)
let bykind = Dictionary(grouping: things) { $0 is Book ? "book" : "toy" }.mapValues { $0.map(\.price).reduce(0, +) }
print(bykind["book"]!, bykind["toy", default: -1])

/* output:
Car: 4 × 2.50
Swift: 3 × 27.00
ok Car 3
Car: 3 < 9
no Doll
ok Swift 0
7 0 31.5 made ["-Carx1", "-Swiftx3", "lazy"]
["A", "Bee"] 1 Bee
1.0 4.5
*/
