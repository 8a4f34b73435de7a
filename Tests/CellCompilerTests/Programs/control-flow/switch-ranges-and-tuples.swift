func kind(_ p: (Int, Int)) -> String {
  switch p {
  case (0, 0): return "origin"
  case (_, 0): return "x axis"
  case (0, let y): return "y axis at \(y)"
  case (-2...2, -2...2): return "near"
  case let (x, y) where x == y: return "diagonal"
  default: return "far"
  }
}
for p in [(0, 0), (5, 0), (0, 7), (1, -2), (9, 9), (9, 8)] {
  print(kind(p))
}

/* output:
origin
x axis
y axis at 7
near
diagonal
far
*/
