import Foundation
protocol Shape: CustomStringConvertible { var area: Double { get }; var perimeter: Double { get }; static var kind: String { get }; func scaled(by k: Double) -> Self }
extension Shape { var description: String { "\(Self.kind) area \(String(format: "%.1f", area))" }; func isLarger(than o: any Shape) -> Bool { area > o.area } }
struct Circle: Shape { var r: Double; var area: Double { .pi * r * r }; var perimeter: Double { 2 * .pi * r }; static let kind = "circle"; func scaled(by k: Double) -> Circle { Circle(r: r * k) } }
struct Rect: Shape, Hashable { var w, h: Double; var area: Double { w * h }; var perimeter: Double { 2 * (w + h) }; static var kind: String { "rect" }
  func scaled(by k: Double) -> Self { Rect(w: w * k, h: h * k) }
  static func square(_ s: Double) -> Rect { Rect(w: s, h: s) }
  var isSquare: Bool { w == h } }
struct Group: Shape { var items: [any Shape]; var area: Double { items.reduce(0) { $0 + $1.area } }; var perimeter: Double { items.map(\.perimeter).reduce(0, +) }
  static let kind = "group"; func scaled(by k: Double) -> Group { Group(items: items.map { $0.scaled(by: k) }) } }
let shapes: [any Shape] = [Circle(r: 1), Rect(w: 2, h: 3), Rect.square(2), Group(items: [Circle(r: 2), Rect.square(1)])]
for s in shapes {
  switch s {
  case let c as Circle: print("circle r=\(c.r)")
  case let r as Rect where r.isSquare: print("square \(r.w)")
  case is Rect: print("rect", s.perimeter)
  default: print(s, type(of: s))
  }
}
print(shapes.max { $0.area < $1.area }!, shapes.sorted { $0.perimeter > $1.perimeter }.map { type(of: $0).kind })
func total<S: Sequence>(_ s: S, _ path: KeyPath<any Shape, Double>) -> Double where S.Element == any Shape { s.reduce(0) { $0 + $1[keyPath: path] } }
print((total(shapes, \.area) * 100).rounded() / 100, shapes[0].isLarger(than: shapes[1]), shapes.compactMap { $0 as? Rect }.count)
func biggest<S: Shape>(_ xs: [S]) -> S? { xs.max(by: { $0.area < $1.area }) }
print(biggest([Rect(w: 1, h: 5), .square(2)])!, biggest([Circle]()) as Any, (shapes[3].scaled(by: 2)).area.rounded())
let byKind = Dictionary(grouping: shapes) { type(of: $0).kind }.mapValues(\.count)
print(byKind.sorted { $0.key < $1.key }.map { "\($0.key)×\($0.value)" }.joined(separator: " "))
var any: any Shape = Circle(r: 1)
any = any.scaled(by: 3)
if var c = any as? Circle { c.r += 1; print(c.r, (any as! Circle).r) }
print(Set([Rect.square(1), Rect(w: 1, h: 1), Rect(w: 2, h: 1)]).count, "\(Rect(w: 1, h: 2))", String(describing: Circle.self), Circle.kind)
/* output:
circle r=1.0
rect 10.0
square 2.0
group area 13.6 Group
group area 13.6 ["group", "rect", "rect", "circle"]
26.71 false 2
rect area 5.0 nil 54.0
circle×1 group×1 rect×2
4.0 3.0
2 rect area 2.0 Circle circle
*/
