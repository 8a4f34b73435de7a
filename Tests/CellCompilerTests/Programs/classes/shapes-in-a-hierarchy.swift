import Foundation
class Shape: CustomStringConvertible { let name: String; init(name: String) { self.name = name }; var area: Double { 0 }; func scaled(by k: Double) -> Shape { self }; var description: String { "\(name): \(String(format: "%.2f", area))" } }
class Circle: Shape { var r: Double { didSet { print("r \(oldValue)->\(r)") } }; init(r: Double) { self.r = r; super.init(name: "circle") }; override var area: Double { .pi * r * r }; override func scaled(by k: Double) -> Circle { Circle(r: r * k) } ; var diameter: Double { get { 2 * r } set { r = newValue / 2 } } }
class Rect: Shape { let w, h: Double; init(w: Double, h: Double, name: String = "rect") { self.w = w; self.h = h; super.init(name: name) }; override var area: Double { w * h } }
class Square: Rect { convenience init(side: Double) { self.init(w: side, h: side, name: "square") }; override func scaled(by k: Double) -> Shape { Square(side: w * k) } }
let shapes: [Shape] = [Circle(r: 1), Rect(w: 2, h: 3), Square(side: 2)]
for s in shapes { print(s) }
print(shapes.map { $0.scaled(by: 2).area }.map { String(format: "%.1f", $0) })
if let c = shapes[0] as? Circle { c.diameter = 6; print(c.area.rounded()) }
print(shapes.compactMap { $0 as? Rect }.count, shapes.filter { $0 is Square }.count, shapes.contains { $0 === shapes[1] })
let sorted = shapes.sorted { $0.area < $1.area }; print(sorted.map(\.name), type(of: sorted[0]))
func largest(_ s: [Shape]) -> Shape? { s.max { $0.area < $1.area } }
print(largest(shapes)!.name, shapes.reduce(0) { $0 + $1.area } > 30)
switch shapes[2] { case let s as Square: print("sq", s.w); case is Rect: print("r"); default: print("?") }
/* output:
circle: 3.14
rect: 6.00
square: 4.00
["12.6", "6.0", "16.0"]
r 1.0->3.0
28.0
2 1 true
["square", "rect", "circle"] Square
circle true
sq 2.0
*/
