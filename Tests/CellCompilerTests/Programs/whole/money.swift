struct Money: Comparable, Hashable, AdditiveArithmetic, CustomStringConvertible {
  var cents: Int
  static let zero = Money(cents: 0)
  init(cents: Int) { self.cents = cents }
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, let whole = Int(parts[0]), let rest = Int(parts[1]) else { return nil }
    self.init(cents: whole * 100 + rest)
  }
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
  static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
  static func * (a: Money, n: Int) -> Money { Money(cents: a.cents * n) }
  var description: String { "$\(cents / 100)." + (cents % 100 < 10 ? "0" : "") + "\(cents % 100)" }
}
extension Sequence where Element: AdditiveArithmetic { func sum() -> Element { reduce(.zero, +) } }
extension Collection where Element: Comparable { var range: (Element, Element)? { guard let a = self.min(), let b = self.max() else { return nil }; return (a, b) } }
let prices = ["3.50", "12.05", "x", "0.99", "7.5", "3.50"].compactMap(Money.init)
print(prices, prices.sum(), Set(prices).count, prices.sorted(by: >))
if let (low, high) = prices.range { print(low, high, high - low, low * 3) }
var total = Money.zero
for p in prices { total += p }
total -= Money(cents: 5)
print(total, total > .zero, max(prices[0], prices[1]), [1.5, 2].sum(), [Int]().range == nil)
let byPrice = Dictionary(prices.map { ($0, 1) }, uniquingKeysWith: +)
print(byPrice[Money(cents: 350)] ?? 0, prices.firstIndex(of: Money(cents: 99)) ?? -1)
switch total { case .zero: print("none"); case Money.zero..<Money(cents: 1000): print("small"); default: print("large") }
print((Money(cents: 100)...Money(cents: 400)).contains(Money(cents: 350)), prices.contains { $0 > Money(cents: 1200) })
/* output:
[$3.50, $12.05, $0.99, $3.50] $20.04 3 [$12.05, $3.50, $3.50, $0.99]
$0.99 $12.05 $11.06 $2.97
$19.99 true $12.05 3.5 true
2 2
large
true true
*/
