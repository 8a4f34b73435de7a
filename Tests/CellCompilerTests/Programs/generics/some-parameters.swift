func show(_ x: some CustomStringConvertible) -> String { "<\(x.description)>" }
print(show(1), show("a"), show([1.5]))  // prints: <1> <a> <[1.5]>
func first(of xs: some Collection<Int>) -> Int { xs.first ?? -1 }
print(first(of: [4]), first(of: 3..<3))  // prints: 4 -1
