// Inventory with enums, switch patterns, tuples, optionals
enum Category: String, CaseIterable, Comparable { case book, game = "GAME", food
  var tax: Double { switch self { case .book: 0.05; case .game: 0.2; case .food: 0 } }
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue } }
struct Product: Identifiable, Hashable { let id: Int; var name: String; var price: Double?; var category: Category; var tags: [String] = [] }
var stock: [Product.ID: (product: Product, count: Int)] = [:]
func add(_ p: Product, _ n: Int = 1) { stock[p.id, default: (p, 0)].count += n }
add(Product(id: 1, name: "Swift", price: 30, category: .book, tags: ["code", "new"])); add(.init(id: 2, name: "Chess", price: nil, category: .game), 3); add(Product(id: 1, name: "Swift", price: 30, category: .book), 2); add(Product(id: 3, name: "Apple", price: 0.5, category: .food), 10)
for id in stock.keys.sorted() { let (p, n) = stock[id]!; print(id, p.name, n, p.price.map { $0 * (1 + p.category.tax) * Double(n) } ?? "no price", p.tags.first ?? "-") }
let total = stock.values.compactMap { s in s.product.price.map { $0 * Double(s.count) } }.reduce(0, +); print(total)
let byCat = Dictionary(grouping: stock.values.map(\.product), by: \.category); for c in Category.allCases.sorted() { print(c, byCat[c]?.count ?? 0, c.rawValue) }
func classify(_ x: Any) -> String { switch x { case let n as Int where n < 0: return "negative"; case 0 as Int: return "zero"; case is Int: return "int"; case let s as String where s.isEmpty: return "empty"; case let s as String: return "str(\(s.count))"; case let (a, b) as (Int, Int): return "pair \(a + b)"; case let a as [Int]: return "ints \(a.reduce(0, +))"; case let d as [String: Any]: return "dict \(d.keys.sorted())"; case Optional<Any>.none: return "nil"; case let f as (Int) -> Int: return "fn \(f(2))"; default: return "other \(type(of: x))" } }
for x in [-1, 0, 7, "", "abc", (1, 2), [1, 2, 3], ["k": 1], 2.5, true, { (n: Int) in n * n }, Optional<Int>.none as Any, "c" as Character] as [Any] { print(classify(x)) }
func point(_ p: (x: Int, y: Int)) -> String { switch p { case (0, 0): "origin"; case (_, 0): "x axis"; case (0, let y): "y \(y)"; case (-2...2, -2...2): "near"; case let (x, y) where x == y: "diag \(x)"; case let (x, y) where x == -y: "anti"; case (let x, _): "far \(x)" } }
print([(0, 0), (3, 0), (0, -4), (1, 2), (5, 5), (9, -9), (8, 1)].map(point))
let age: Int? = 20, name: String? = nil
switch (age, name) { case (let a?, let n?): print(a, n); case (let a?, nil): print("only", a); case (nil, _): print("none") }
if case (18...30)? = age { print("young") }; if case let a? = age, a > 10, name == nil { print(a) }
for case let (i, s?) in [nil, "b", "c"].enumerated().map({ ($0, $1) }) { print(i, s) }
for case .some(let n) in [1, nil, 3] where n > 1 { print(n) }
let nested: Int?? = .some(nil); print(nested == nil, nested as Any, nested.map { $0 == nil } ?? false)
guard let first = stock[1], case .book = first.product.category else { fatalError() }; print(first.product.name.lowercased())
var counter: [Character: Int] = [:]; for ch in "mississippi" { counter[ch, default: 0] += 1 }; print(counter.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map { "\($0.key)\($0.value)" }.joined())
stock[2]?.count -= 1; stock[2]?.product.tags.append("classic"); stock[9]?.count = 4; print(stock[2]!.count, stock[2]!.product.tags, stock.count)
outer: for i in 1... { for j in 1...i { if i * j > 20 { print(i, j); break outer }; if j == 3 { continue outer } } }
var n = 27, steps = 0; while n != 1 { n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1; steps += 1 }; print(steps)
repeat { n += 1 } while n < 5; print(n)
let label = switch total { case ..<10: "cheap"; case 10..<100: "ok"; default: "expensive" }; print(label)
let sign = if n > 3 { "+" } else if n < 3 { "-" } else { "0" }; print(sign)
switch n { case 1, 2: print("a"); case 5: print("five"); fallthrough; case 6: print("six too"); default: break }
/* output:
1 Swift 3 94.5 code
2 Chess 3 no price -
3 Apple 10 5.0 -
95.0
game 1 GAME
book 1 book
food 1 food
negative
zero
int
empty
str(3)
pair 3
ints 6
dict ["k"]
other Double
other Bool
fn 4
nil
other Character
["origin", "x axis", "y -4", "near", "diag 5", "anti", "far 8"]
only 20
young
20
1 b
2 c
3
false Optional(nil) true
swift
i4s4p2m1
2 ["classic"] 3
7 3
111
5
ok
+
five
six too
*/
