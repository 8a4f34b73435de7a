import Foundation
struct Money: Hashable, Comparable, CustomStringConvertible {
    let cents: Int
    let currency: Currency
    enum Currency: String { case eur = "€", usd = "$" }
    enum MoneyError: Error { case mismatch(Currency, Currency) }
    init(_ amount: Double, _ currency: Currency = .eur) { cents = Int((amount * 100).rounded()); self.currency = currency }
    private init(cents: Int, currency: Currency) { self.cents = cents; self.currency = currency }
    var description: String { "\(currency.rawValue)\(cents / 100).\(String(format: "%02d", abs(cents) % 100))" }
    static func < (l: Money, r: Money) -> Bool { l.cents < r.cents }
    static func + (l: Money, r: Money) throws -> Money {
        guard l.currency == r.currency else { throw MoneyError.mismatch(l.currency, r.currency) }
        return Money(cents: l.cents + r.cents, currency: l.currency)
    }
    static func * (l: Money, k: Double) -> Money { Money(cents: Int((Double(l.cents) * k).rounded()), currency: l.currency) }
}
do {
    let total = try [Money(1.1), Money(2.25), Money(0.05)].reduce(Money(0), +)
    print(total, total * 1.19, [Money(3), Money(1)].min()!, Money(5) == Money(5.001))
    print(try Money(1) + Money(1, .usd))
} catch Money.MoneyError.mismatch(let a, let b) { print("cannot add \(a) and \(b)") }
protocol Discount { func apply(to m: Money) -> Money; var label: String { get } }
struct Percent: Discount { let p: Double; func apply(to m: Money) -> Money { m * (1 - p / 100) }; var label: String { "-\(p.formatted())%" } }
struct Threshold: Discount { let minimum: Money, inner: any Discount; func apply(to m: Money) -> Money { m >= minimum ? inner.apply(to: m) : m }; var label: String { inner.label + " from \(minimum)" } }
let discounts: [any Discount] = [Percent(p: 10), Threshold(minimum: Money(50), inner: Percent(p: 12.5))]
for price in [20.0, 80] { print(discounts.map { "\($0.label): \($0.apply(to: Money(price)))" }.joined(separator: "; "), discounts.reduce(Money(price)) { $1.apply(to: $0) }) }
struct Order: Identifiable { let id: Int; var lines: [(sku: String, qty: Int, price: Money)]; var status = Status.new
    enum Status: Int, CaseIterable { case new, paid, shipped, done; var next: Status? { Status(rawValue: rawValue + 1) } }
    mutating func advance() -> Bool { guard let n = status.next else { return false }; status = n; return true } }
var orders = (1...3).map { n in Order(id: n, lines: [("a\(n)", n, Money(Double(n) * 1.5))]) }
orders[1].lines.append((sku: "zz", qty: 2, price: Money(4))); while orders[2].advance() {}; _ = orders[0].advance()
print(orders.map { "\($0.id):\($0.status)" }, Dictionary(grouping: orders, by: \.status).map { "\($0.key)=\($0.value.count)" }.sorted(), orders.first { $0.status == .done }?.id ?? 0, orders.flatMap(\.lines).map { $0.sku }, orders.map { o in o.lines.reduce(0) { $0 + $1.qty * $1.price.cents } })
/* output:
€3.40 €4.05 €1.00 true
cannot add eur and usd
-10%: €18.00; -12.5% from €50.00: €20.00 €18.00
-10%: €72.00; -12.5% from €50.00: €70.00 €63.00
["1:paid", "2:new", "3:done"] ["done=1", "new=1", "paid=1"] 3 ["a1", "a2", "zz", "a3"] [150, 1400, 1350]
*/
