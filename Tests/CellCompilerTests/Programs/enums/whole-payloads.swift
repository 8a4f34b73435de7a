// Several values of a case bound as one tuple.
enum Shape {
  case circle(Double)
  case box(Double, Double)
  case named(name: String, sides: [Int])
  case empty
}
func describe(_ shape: Shape) -> String {
  switch shape {
  case .circle(let radius): return "circle \(radius)"
  case .box(let both): return "box \(both.0 * both.1)"
  case .named(let all): return all.name + " \(all.sides.reduce(0, +))"
  case .empty: return "empty"
  }
}
let shapes: [Shape] = [.circle(1), .box(2, 3), .named(name: "tri", sides: [3, 4, 5]), .empty]
for shape in shapes { print(describe(shape)) }
if case .box(let size) = shapes[1] { print(size) }
if case let .named(parts) = shapes[2] { print(parts.sides.count, parts) }
for case .box(let (w, h)) in shapes { print(w + h) }
if case .box(_) = shapes[1] { print("a box") }
/* output:
circle 1.0
box 6.0
tri 12
empty
(2.0, 3.0)
3 (name: "tri", sides: [3, 4, 5])
5.0
a box
*/
