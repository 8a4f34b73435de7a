func f(_ x: Int?) -> String { x == nil ? "nil" : "\(x!)" }
print(f(3), f(nil))  // prints: 3 nil
var a: [Int?] = []
a.append(1)
a.append(nil)
print(a.count, a)  // prints: 2 [Optional(1), nil]
let r: Int?? = nil
print(r == nil)  // prints: true
let g: (Int) -> Int? = { $0 > 0 ? $0 : nil }
print(g(1) as Any, g(-1) as Any)  // prints: Optional(1) nil
