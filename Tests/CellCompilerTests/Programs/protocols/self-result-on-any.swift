protocol Shape { func scaled(by k: Double) -> Self; var area: Double { get }; static func unit() -> Self }
struct Sq: Shape { var s: Double; func scaled(by k: Double) -> Sq { Sq(s: s * k) }; var area: Double { s * s }; static func unit() -> Sq { Sq(s: 1) } }
struct Ci: Shape { var r: Double; func scaled(by k: Double) -> Ci { Ci(r: r * k) }; var area: Double { 3 * r * r }; static func unit() -> Self { Self(r: 1) } }
final class Tri: Shape { var b: Double; init(b: Double) { self.b = b }; func scaled(by k: Double) -> Tri { Tri(b: b * k) }; var area: Double { b }; static func unit() -> Tri { Tri(b: 1) } }
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 1), Tri(b: 3)]
for s in shapes { let t = s.scaled(by: 2); print(t.area, type(of: t)) }
print(shapes.map { $0.scaled(by: 3).area })
func twice(_ s: any Shape) -> any Shape { s.scaled(by: 2) }
print(twice(shapes[0]).area)
extension Shape { func doubled() -> Self { scaled(by: 2) } }
let d = shapes.map { $0.doubled() }
print(d.map(\.area))
func first<T: Shape>(_ t: T.Type) -> T { T.unit().scaled(by: 5) }
print(first(Sq.self).area)
/* output:
16.0 Sq
12.0 Ci
6.0 Tri
[36.0, 27.0, 9.0]
16.0
[16.0, 12.0, 6.0]
25.0
*/
