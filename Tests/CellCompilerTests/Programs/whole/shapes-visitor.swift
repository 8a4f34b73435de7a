import Foundation
protocol ShapeVisitor {
  associatedtype Output
  func visit(circle: Circle) -> Output
  func visit(square: Square) -> Output
  func visit(group: Group) -> Output
}
class Shape {
  func accept<V: ShapeVisitor>(_ visitor: V) -> V.Output { fatalError("abstract") }
}
final class Circle: Shape {
  let radius: Double
  init(radius: Double) { self.radius = radius }
  override func accept<V: ShapeVisitor>(_ visitor: V) -> V.Output { visitor.visit(circle: self) }
}
final class Square: Shape {
  let side: Double
  init(side: Double) { self.side = side }
  override func accept<V: ShapeVisitor>(_ visitor: V) -> V.Output { visitor.visit(square: self) }
}
final class Group: Shape {
  private(set) var children: [Shape]
  init(_ children: Shape...) { self.children = children }
  override func accept<V: ShapeVisitor>(_ visitor: V) -> V.Output { visitor.visit(group: self) }
}
struct AreaVisitor: ShapeVisitor {
  func visit(circle: Circle) -> Double { 3 * circle.radius * circle.radius }
  func visit(square: Square) -> Double { square.side * square.side }
  func visit(group: Group) -> Double { group.children.map { $0.accept(self) }.reduce(0, +) }
}
struct PrintVisitor: ShapeVisitor {
  var depth = 0
  func visit(circle: Circle) -> String { pad + "circle \(circle.radius)" }
  func visit(square: Square) -> String { pad + "square \(square.side)" }
  func visit(group: Group) -> String {
    let inner = PrintVisitor(depth: depth + 1)
    return ([pad + "group"] + group.children.map { $0.accept(inner) }).joined(separator: "\n")
  }
  private var pad: String { String(repeating: "  ", count: depth) }
}
let scene = Group(Circle(radius: 1), Group(Square(side: 2), Square(side: 3)), Circle(radius: 2))
print(scene.accept(AreaVisitor()))
print(scene.accept(PrintVisitor()))
/* output:
28.0
group
  circle 1.0
  group
    square 2.0
    square 3.0
  circle 2.0
*/
