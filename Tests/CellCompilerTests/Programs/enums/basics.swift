enum Direction: CaseIterable { case north, east, south, west
  var next: Direction {
    let all = Direction.allCases
    return all[(all.firstIndex(of: self)! + 1) % all.count]
  }
}
var d = Direction.west
print(d, d.next)  // prints: west north
d = .south
if d == .south { print("south!") }  // prints: south!
print(Direction.allCases.count, Direction.allCases)  // prints: 4 [main.Direction.north, main.Direction.east, main.Direction.south, main.Direction.west]
