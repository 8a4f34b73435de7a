enum Size: Int, Comparable {
  case small, medium, large
  static func < (a: Size, b: Size) -> Bool { a.rawValue < b.rawValue }
}
print([Size.large, .small, .medium].sorted(), Size.small < .large, Size.allBig)  // prints: [main.Size.small, main.Size.medium, main.Size.large] true [main.Size.medium, main.Size.large]
extension Size { static var allBig: [Size] { [.medium, .large] } }
enum Auto: Comparable { case a, b(Int) }
print(Auto.a < .b(0), Auto.b(2) < .b(1))  // prints: true false
