func half(_ x: Double) -> Double { x / 2 }
print(half(3, 4))
