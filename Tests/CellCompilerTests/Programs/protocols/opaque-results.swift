protocol Shape { var area: Double { get }; func name() -> String }
struct Sq: Shape { var s: Double; var area: Double { s * s }; func name() -> String { "square" } }
struct Circle: Shape { let r = 1.0; var area: Double { 3 * r * r }; func name() -> String { "circle" } }
func make() -> some Shape { Sq(s: 2) }
let s = make()
print(s.area, s.name(), type(of: s))
struct Holder { var shape: some Shape { Circle() }; func big() -> some Shape { Sq(s: 9) } }
print(Holder().shape.area, Holder().big().area)
func total(_ xs: [any Shape]) -> Double { xs.reduce(0) { $0 + $1.area } }
print(total([make(), Holder().shape]))
func show<T: Shape>(_ t: T) -> String { "\(t.name())" }
print(show(make()))
let x: some Shape = Circle()
print(x.name(), x)
/* output:
4.0 square Sq
3.0 81.0
7.0
square
circle Circle(r: 1.0)
*/
