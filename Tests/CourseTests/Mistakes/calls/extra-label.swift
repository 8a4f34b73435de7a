func half(_ x: Double) -> Double { x / 2 }
print(half(x: 3))
