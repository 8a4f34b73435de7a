protocol Shape { var area: Double { get }; static var sides: Int { get }; init(side: Double) }
extension Shape { var info: String { "\(Self.self) \(Self.sides) \(area)" } ; static func unit() -> Self { Self(side: 1) } ; static var twice: Int { sides * 2 } }
struct Square: Shape { let side: Double; var area: Double { side * side }; static let sides = 4 }
struct Circle: Shape { let r: Double; init(side: Double) { r = side }; var area: Double { 3 * r * r }; static var sides: Int { 0 } }
let kinds: [any Shape.Type] = [Square.self, Circle.self]
for k in kinds { print(k.sides, k.init(side: 2).area) }
for k in kinds { print(k.unit().area) }
for k in kinds { print(k.twice) }
for k in kinds { let u = k.unit(); print(u.info) }

/* output:
4 4.0
0 12.0
1.0
3.0
8
0
Square 4 1.0
Circle 0 3.0
*/
