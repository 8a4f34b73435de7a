enum Direction { case north, south, east, west }
func turn(_ d: Direction) -> Direction {
  switch d {  // error: switch must be exhaustive
  case .north: return .east
  case .east: return .south
  }
}
let d: Direction = .up  // error: type 'Direction' has no member 'up'
print(turn(d))
