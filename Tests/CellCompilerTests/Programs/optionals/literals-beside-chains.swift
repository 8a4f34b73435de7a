struct Price { var amount: Double, discount: Double? }
struct Item { var name: String, price: Price? }
func find(_ name: String) -> Item? { name == "tea" ? Item(name: name, price: Price(amount: 2.5, discount: nil)) : nil }
print(find("tea")?.price?.amount ?? 0, find("cocoa")?.price?.amount ?? 0)
print(find("cocoa")?.price?.discount ?? 0, find("cocoa")?.price?.amount ?? 0.0)
let stock = ["tea": 4.0]
print(stock["cocoa"] ?? 0, stock["cocoa"].map { $0 * 2 } ?? -1, stock["tea"].map { $0 * 2 } ?? -1)
let prices: [Double] = []
print(prices.max() ?? 0, prices.first ?? 0, prices.first.map { $0 + 1 } ?? 0)
let amount = find("cocoa")?.price?.amount ?? 0
print(amount, "\(find("cocoa")?.price?.amount ?? 0)")
print((find("cocoa")?.price?.amount ?? 0) + 1)
/* output:
2.5 0
0.0 0.0
0.0 -1 8.0
0.0 0.0 0
0.0 0.0
1.0
*/
