func area(_ r: Double) -> Double { r * r }
let area = area(3)  // error: circular reference
print(area)
