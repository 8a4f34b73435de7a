protocol Shape { var area: Double { get }; static var sides: Int { get }; static func name() -> String; init(side: Double) }
extension Shape { var info: String { "\(Self.self) \(Self.sides) \(area)" } ; func info2() -> String { Self.name() }; static func unit() -> Self { Self(side: 1) } ; static var twice: Int { sides * 2 } }
struct Square: Shape { let side: Double; var area: Double { side * side }; static let sides = 4; static func name() -> String { "sq" } }
struct Circle: Shape { let r: Double; init(side: Double) { r = side }; var area: Double { 3 * r * r }; static var sides: Int { 0 }; static func name() -> String { "ci" } }
print(Square(side: 2).info)
let s: any Shape = Square(side: 1)
print(s.info2())
print(s.info)
print(type(of: s).sides)
let all: [any Shape] = [Square(side: 2), Circle(side: 1)]
print(all.map { $0.info }, all.map { type(of: $0).name() })

/* output:
Square 4 4.0
sq
Square 4 1.0
4
["Square 4 4.0", "Circle 0 3.0"] ["sq", "ci"]
*/
