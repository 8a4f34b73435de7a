enum Shape {
  case circle(radius: Double)
  case square(side: Double)
  case triangle(base: Double, height: Double)
}
func area(of shape: Shape) -> Double {
  switch shape {  // error: switch must be exhaustive
  case .circle(let r): return 3.14 * r * r
  case .square(let s): return s * s
  }
}
print(area(of: .circle(2)))  // error: missing argument label 'radius:' in call
