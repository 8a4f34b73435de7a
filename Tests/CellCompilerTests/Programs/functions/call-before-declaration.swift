print(later(3))  // prints: 43
func later(_ x: Int) -> Int { x + helper() }
func helper() -> Int { 40 }
