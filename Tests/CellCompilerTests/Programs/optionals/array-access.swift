let xs = [1, 2, 3]
func at(_ i: Int) -> Int? { xs.indices.contains(i) ? xs[i] : nil }
print(at(1) ?? -1, at(9) ?? -1)  // prints: 2 -1
if let f = xs.first(where: { $0 > 1 }), let i = xs.firstIndex(of: f) { print(f, i) }  // prints: 2 1
print(xs.last.map { $0 + 1 }!)  // prints: 4
