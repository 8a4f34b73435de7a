let points = [(x: 1.0, y: 2.0), (x: 3.0, y: 4.0)]
let mean = points.map { $0.z }.reduce(0, +) / Double(points.count)  // error: value of tuple type '(x: Double, y: Double)' has no member 'z'
let sorted = points.sorted { $0.x < $1.y.count }  // error: value of type 'Double' has no member 'count'
let far = points.filter { $0.x > "1" }  // error: binary operator '>' cannot be applied to operands of type 'Double' and 'String'
print(mean, sorted, far)
