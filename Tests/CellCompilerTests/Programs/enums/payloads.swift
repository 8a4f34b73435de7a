enum Shape {
  case circle(radius: Double)
  case rectangle(width: Double, height: Double)
  case empty
  var area: Double {
    switch self {
    case .circle(let r): 3 * r * r
    case let .rectangle(w, h): w * h
    case .empty: 0
    }
  }
}
let shapes: [Shape] = [.circle(radius: 2), .rectangle(width: 2, height: 3), .empty]
print(shapes.map(\.area))  // prints: [12.0, 6.0, 0.0]
print(shapes[0], shapes[1], shapes[2])  // prints: circle(radius: 2.0) rectangle(width: 2.0, height: 3.0) empty
if case .rectangle(let w, _) = shapes[1] { print(w) }  // prints: 2.0
for case .circle(let r) in shapes { print("r", r) }  // prints: r 2.0
