let index = Dictionary(uniqueKeysWithValues: ["a", "b", "c"].enumerated().map { ($1, $0) })
print(index["c"]!)  // prints: 2
let last = Dictionary([("a", 1), ("a", 2)], uniquingKeysWith: { $1 })
print(last)  // prints: ["a": 2]
let zipped = Dictionary(uniqueKeysWithValues: zip(["p", "q"], [0.5, 0.25]))
print(zipped["q"]!)  // prints: 0.25
