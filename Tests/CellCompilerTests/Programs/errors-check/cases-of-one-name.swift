enum Shape {
  case circle(Int)
  case circle(Double)  // error: invalid redeclaration of 'circle'
  case square(side: Int)
  case square(diagonal: Int)
}
