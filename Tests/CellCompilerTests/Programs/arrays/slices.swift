let a = [10, 20, 30, 40, 50]
let s = a[1..<4]
print(s, s.startIndex, s.endIndex, s.first!)  // prints: [20, 30, 40] 1 4 20
print(s[2])  // prints: 30
print(Array(a[...1]), Array(a[3...]))  // prints: [10, 20] [40, 50]
print(a.prefix(2), a.suffix(2), a.dropFirst(), a.dropLast(3))  // prints: [10, 20] [40, 50] [20, 30, 40, 50] [10, 20]
print(a.prefix { $0 < 35 })  // prints: [10, 20, 30]
print(a.drop { $0 < 35 })  // prints: [40, 50]
