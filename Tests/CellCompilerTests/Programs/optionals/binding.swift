let a: Int? = 5
let b: Int? = nil
if let a, let c = a > 3 ? a * 2 : nil { print(a, c) }  // prints: 5 10
if let a = a, let b = b { print(a + b) } else { print("missing") }  // prints: missing
print(a ?? 0, b ?? 0, a != nil, b == nil)  // prints: 5 0 true true
