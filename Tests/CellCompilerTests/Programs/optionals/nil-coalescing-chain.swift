let a: Int? = nil, b: Int? = nil, c: Int? = 8
print(a ?? b ?? c ?? 0)  // prints: 8
let v = a ?? b
print(v as Any)  // prints: nil
var w: Int?
w = w ?? 3
print(w!)  // prints: 3
