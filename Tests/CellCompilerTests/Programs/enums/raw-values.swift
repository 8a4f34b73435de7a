enum Planet: Int { case mercury = 1, venus, earth }
enum Level: String { case low, high = "HIGH" }
print(Planet.earth.rawValue, Planet(rawValue: 2)!, Planet(rawValue: 9) as Any)  // prints: 3 venus nil
print(Level.low.rawValue, Level.high.rawValue, Level(rawValue: "HIGH")!)  // prints: low HIGH high
print([Level.low: 1][.low]!)  // prints: 1
