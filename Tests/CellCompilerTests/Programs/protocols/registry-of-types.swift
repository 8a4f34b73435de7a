protocol Shape { init(); static var sides: Int { get }; static func name() -> String; func area() -> Double }
extension Shape { static func info() -> String { "\(name()) has \(sides) sides" } }
struct Square: Shape { static let sides = 4; static func name() -> String { "square" }; func area() -> Double { 1 } }
struct Triangle: Shape { static var sides: Int { 3 }; static func name() -> String { "triangle" }; func area() -> Double { 0.5 } }
final class Round: Shape { init() {}; static let sides = 0; static func name() -> String { "round" }; func area() -> Double { 3.14 } }
let kinds: [any Shape.Type] = [Square.self, Triangle.self, Round.self]
for k in kinds {
  print(k.name(), k.sides, k.info())
  let s = k.init()
  print(s.area(), type(of: s))
}
func make<T: Shape>(_ t: T.Type) -> T { T.init() }
print(make(Square.self).area(), make(Triangle.self))
func many<T: Shape>(_ t: T.Type, _ n: Int) -> [T] { (0..<n).map { _ in t.init() } }
print(many(Round.self, 2).count)
var registry: [String: any Shape.Type] = [:]
for k in kinds { registry[k.name()] = k }
print(registry["triangle"]?.sides ?? -1)
print(registry["square"]!.init().area())
let all = kinds.map { $0.init() }
print(all.map { $0.area() })
print(all.map { type(of: $0).name() })
func create(_ t: any Shape.Type) -> any Shape { t.init() }
print(create(Round.self).area())
let picked = kinds.first { $0.sides == 3 }
print(picked!.info())
print(kinds.map { "\($0)" })
struct Box<T> { let t: T.Type; func show() -> String { "\(T.self)" } }
print(Box(t: Int.self).show(), Box(t: [String].self).show())
print(Int.self == Int.self, type(of: 3) == Int.self)
func isInt<T>(_ t: T.Type) -> Bool { t == Int.self }
print(isInt(Int.self), isInt(String.self))
if type(of: all[0]) == Square.self { print("is square") }
print(ObjectIdentifier(Square.self) == ObjectIdentifier(Square.self))
protocol Plugin: AnyObject { static var id: String { get }; init(name: String); var name: String { get } }
class Base: Plugin { class var id: String { "base" }; let name: String; required init(name: String) { self.name = name } }
class Ext: Base { override class var id: String { "ext" } }
let plugins: [any Plugin.Type] = [Base.self, Ext.self]
for p in plugins { let x = p.init(name: p.id + "!"); print(x.name, type(of: x).id) }
/* output:
square 4 square has 4 sides
1.0 Square
triangle 3 triangle has 3 sides
0.5 Triangle
round 0 round has 0 sides
3.14 Round
1.0 Triangle()
2
3
1.0
[1.0, 0.5, 3.14]
["square", "triangle", "round"]
3.14
triangle has 3 sides
["Square", "Triangle", "Round"]
Int Array<String>
true true
true false
is square
true
base! base
ext! ext
*/
