func half(_ x: Double) -> Double { x / 2 }
let n = 7
print(half(n))
