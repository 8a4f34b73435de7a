import Foundation

struct Sale: Equatable {
  enum Region: String, CaseIterable, Comparable, CustomStringConvertible {
    case north, south, east
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
    var description: String { rawValue.capitalized }
  }
  let product: String
  let region: Region
  var units: Int
  var price: Double
  var revenue: Double { Double(units) * price }
}

struct SortKey<Root> {
  let areInOrder: (Root, Root) -> Bool?

  static func by<Value: Comparable>(_ path: KeyPath<Root, Value>, descending: Bool = false) -> SortKey {
    SortKey { a, b in
      let (x, y) = (a[keyPath: path], b[keyPath: path])
      guard x != y else { return nil }
      return descending ? x > y : x < y
    }
  }
}

extension Sequence {
  func sorted(_ keys: SortKey<Element>...) -> [Element] {
    sorted { a, b in keys.lazy.compactMap { $0.areInOrder(a, b) }.first ?? false }
  }
  func sum<N: AdditiveArithmetic>(_ value: (Element) throws -> N) rethrows -> N {
    try reduce(.zero) { $0 + (try value($1)) }
  }
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [Key: [Element]] { .init(grouping: self, by: key) }
  func max<V: Comparable>(of path: KeyPath<Element, V>) -> Element? { self.max { $0[keyPath: path] < $1[keyPath: path] } }
}

extension Collection where Element == Double {
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
  var median: Double? {
    guard !isEmpty else { return nil }
    let ordered = sorted(), middle = count / 2
    return count.isMultiple(of: 2) ? (ordered[middle - 1] + ordered[middle]) / 2 : ordered[middle]
  }
}

let sales = [
  Sale(product: "pen", region: .north, units: 10, price: 1.5),
  Sale(product: "ink", region: .south, units: 3, price: 7.25),
  Sale(product: "pen", region: .south, units: 4, price: 1.25),
  Sale(product: "pad", region: .east, units: 12, price: 3),
  Sale(product: "ink", region: .north, units: 5, price: 7),
  Sale(product: "pad", region: .north, units: 1, price: 3.5),
]

for sale in sales.sorted(.by(\.region), .by(\.revenue, descending: true)) {
  print(sale.region, sale.product, String(format: "%.2f", sale.revenue), separator: "\t")
}
let byProduct = sales.grouped(by: \.product).mapValues { group in
  (units: group.sum(\.units), revenue: group.sum(\.revenue), regions: Set(group.map(\.region)).sorted())
}
for (product, summary) in byProduct.sorted(by: { $0.value.revenue > $1.value.revenue }) {
  print("\(product): \(summary.units) units, \(summary.revenue) in \(summary.regions)")
}
print(sales.map(\.price).median!, sales.map(\.revenue).mean!.rounded(), [Double]().median as Any)
print(sales.max(of: \.units)!.product, sales.min { $0.price < $1.price }!.region)
let pivot = Sale.Region.allCases.map { region in
  (region, byProduct.keys.sorted().map { name in sales.filter { $0.region == region && $0.product == name }.sum(\.units) })
}
print("       ", byProduct.keys.sorted().joined(separator: "  "))
for (region, row) in pivot { print(region.description.padding(toLength: 7, withPad: " ", startingAt: 0), row.map { String(format: "%3d", $0) }.joined(separator: "  ")) }
var discounted = sales
for i in discounted.indices where discounted[i].units >= 10 { discounted[i].price *= 0.9 }
print(zip(sales, discounted).filter { $0 != $1 }.map { "\($0.product) \($0.price) → \($1.price)" })
let (cheap, dear) = sales.reduce(into: ([String](), [String]())) { parts, sale in
  if sale.price < 3 { parts.0.append(sale.product) } else { parts.1.append(sale.product) }
}
print(cheap, Set(dear).sorted(), sales.partitioned { $0.units > 4 }.map(\.count))
extension Array {
  func partitioned(by belongs: (Element) -> Bool) -> [[Element]] {
    var copy = self
    let pivot = copy.partition(by: belongs)
    return [Array(copy[..<pivot]), Array(copy[pivot...])]
  }
}
let names = ["Zoë", "adam", "Bob", "bob", "Eve"]
print(names.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }, names.sorted { $0.count == $1.count ? $0 > $1 : $0.count < $1.count })
let ranking = Dictionary(uniqueKeysWithValues: zip(names.sorted(), 1...))
print(ranking.filter { $0.value <= 2 }.keys.sorted(), ranking.first { $0.key == "Eve" }?.value ?? 0)
/* output:
East	pad	36.00
North	ink	35.00
North	pen	15.00
North	pad	3.50
South	ink	21.75
South	pen	5.00
ink: 8 units, 56.75 in [North, South]
pad: 13 units, 39.5 in [East, North]
pen: 14 units, 20.0 in [North, South]
3.25 19.0 nil
pad South
        ink  pad  pen
North     5    1   10
South     3    0    4
East      0   12    0
["pen 1.5 → 1.35", "pad 3.0 → 2.7"]
["pen", "pen"] ["ink", "pad"] [3, 3]
["adam", "Bob", "bob", "Eve", "Zoë"] ["bob", "Zoë", "Eve", "Bob", "adam"]
["Bob", "Eve"] 2
*/
