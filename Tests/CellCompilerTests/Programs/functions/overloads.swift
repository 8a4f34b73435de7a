func show(_ x: Int) -> String { "Int \(x)" }
func show(_ x: Double) -> String { "Double \(x)" }
func show(_ x: String) -> String { "String \(x)" }
func show(_ x: [Int]) -> String { "Array \(x)" }
func show(value x: Int) -> String { "value \(x)" }
print(show(1))  // prints: Int 1
print(show(1.0))  // prints: Double 1.0
print(show("1"))  // prints: String 1
print(show([1]))  // prints: Array [1]
print(show(value: 1))  // prints: value 1
