enum Size { case small, medium, large }
func price(_ s: Size) -> Int {
  let p: Int
  switch s {
  case .small: p = 1
  case .medium: break
  case .large: p = 3
  }
  return p  // error: constant 'p' used before being initialized
}
print(price(.small))
