var d: [String: Int?] = ["a": 1, "b": nil]
print(d.count)  // prints: 2
print(d["b"] == .some(nil), d["c"] == nil)  // prints: true true
if let inner = d["b"] { print(inner as Any) }  // prints: nil
d["a"] = nil
print(d.count)  // prints: 1
d.updateValue(nil, forKey: "z")
print(d.count)  // prints: 2
