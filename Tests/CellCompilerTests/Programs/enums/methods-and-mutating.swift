enum Light {
  case red, green
  mutating func toggle() { self = self == .red ? .green : .red }
  static func start() -> Light { .red }
}
var l = Light.start()
l.toggle()
print(l)  // prints: green
