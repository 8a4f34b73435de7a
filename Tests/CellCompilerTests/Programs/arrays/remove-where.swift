var a = [1, 2, 3, 4, 5, 6]
a.removeAll { $0 % 2 == 0 }
print(a)  // prints: [1, 3, 5]
a.removeAll()
print(a.isEmpty)  // prints: true
var b = [1, 2, 3]
print(b.removeFirst(), b)  // prints: 1 [2, 3]
print(b.popLast() ?? 0, b.popLast() ?? 0, b.popLast() ?? 0)  // prints: 3 2 0
