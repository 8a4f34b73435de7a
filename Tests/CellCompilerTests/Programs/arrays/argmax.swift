func argmax(_ xs: [Double]) -> Int { xs.indices.max { xs[$0] < xs[$1] }! }
print(argmax([0.1, 0.7, 0.2]))  // prints: 1
print([3, 8, 1].enumerated().max { $0.element < $1.element }!.offset)  // prints: 1
let order = [0.3, 0.9, 0.5].enumerated().sorted { $0.element > $1.element }.map(\.offset)
print(order)  // prints: [1, 2, 0]
