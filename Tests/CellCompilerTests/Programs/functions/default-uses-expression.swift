let base = 10
func scaled(_ x: Int, by k: Int = base * 2) -> Int { x * k }
print(scaled(3), scaled(3, by: 1))  // prints: 60 3
