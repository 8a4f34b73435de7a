func move(in area: String, for n: Int) -> String { "\(area)\(n)" }
print(move(in: "A", for: 2))  // prints: A2
func `repeat`(_ s: String) -> String { s + s }
print(`repeat`("ab"))  // prints: abab
