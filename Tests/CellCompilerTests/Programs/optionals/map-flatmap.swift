let s: String? = "12"
print(s.map { $0.count } as Any, s.flatMap { Int($0) } as Any, s.flatMap(Int.init)! + 1)  // prints: Optional(2) Optional(12) 13
let n: String? = nil
print(n.map { $0.count } as Any)  // prints: nil
print([1, nil, 3].compactMap { $0 }, [Int?](repeating: nil, count: 2).compactMap { $0 }.isEmpty)  // prints: [1, 3] true
