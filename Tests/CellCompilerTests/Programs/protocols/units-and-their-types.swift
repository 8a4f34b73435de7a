// Self, static requirements, factories, default implementations calling requirements
protocol Unit { static var symbol: String { get }; init(_ v: Double); var v: Double { get }; static func + (a: Self, b: Self) -> Self }
extension Unit { static func + (a: Self, b: Self) -> Self { Self(a.v + b.v) }
  static func make(_ xs: Double...) -> [Self] { xs.map(Self.init) }
  func scaled(_ k: Double) -> Self { Self(v * k) }
  var text: String { "\(v)\(Self.symbol)" }
  static prefix func - (a: Self) -> Self { Self(-a.v) } }
struct M: Unit { static let symbol = "m"; let v: Double; init(_ v: Double) { self.v = v } }
struct K: Unit { static var symbol: String { "kg" }; var v: Double; init(_ v: Double) { self.v = v }; static func + (a: K, b: K) -> K { K(max(a.v, b.v)) } }
print((M(1) + M(2)).text, (K(1) + K(2)).text, M.make(1, 2).map(\.text), (-K(3)).text, M(4).scaled(0.5).text)
func sum<U: Unit>(_ us: [U]) -> U { us.reduce(U(0)) { $0 + $1 } }
print(sum(M.make(1, 2, 3)).text, sum([K(5), K(4)]).text)
let us: [any Unit] = [M(1), K(2)]
for u in us { print(u.text, u.scaled(3).text, type(of: u).symbol, type(of: u).make(7)[0].text) }
func dbl(_ u: some Unit) -> String { (u + u).text }
print(us.map { dbl($0) })
let types: [any Unit.Type] = [M.self, K.self]
print(types.map { $0.init(9).text + $0.symbol })
func conv<A: Unit, B: Unit>(_ a: A, to: B.Type, _ k: Double) -> B { B(a.v * k) }
print(conv(M(2), to: K.self, 10).text)
enum Shape: CaseIterable { case sq, tri; static var all: Int { allCases.count }; static func random(_ i: Int) -> Self { allCases[i] } }
print(Shape.all, Shape.random(1), Shape.allCases.map { "\($0)" })
class Base { required init() {}; class var kind: String { "base" }; func copy() -> Self { type(of: self).init() }; }
class Derived: Base { override class var kind: String { "derived" } }
print(type(of: Derived().copy()).kind)
let mt: Base.Type = Derived.self
print(mt.kind, mt.init() is Derived, type(of: mt.init()))

/* output:
3.0m 2.0kg ["1.0m", "2.0m"] -3.0kg 2.0m
6.0m 5.0kg
1.0m 3.0m m 7.0m
2.0kg 6.0kg kg 7.0kg
["2.0m", "2.0kg"]
["9.0mm", "9.0kgkg"]
20.0kg
2 tri ["sq", "tri"]
derived
derived true Derived
*/
