var a = [3, 1, 2]
a.append(5)
a += [7, 8]
a.insert(0, at: 0)
print(a, a.count, a.isEmpty)  // prints: [0, 3, 1, 2, 5, 7, 8] 7 false
print(a.first!, a.last!, a[2])  // prints: 0 8 1
a.remove(at: 1)
a.removeLast()
a[0] = 42
print(a)  // prints: [42, 1, 2, 5, 7]
let empty: [String] = []
print(empty, empty.first as Any)  // prints: [] nil
