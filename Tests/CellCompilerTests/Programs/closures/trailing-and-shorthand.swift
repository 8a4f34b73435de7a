let words = ["pear", "fig", "banana"]
print(words.map { $0.count })  // prints: [4, 3, 6]
print(words.sorted { $0.count < $1.count })  // prints: ["fig", "pear", "banana"]
print(words.reduce("") { $0 + $1.prefix(1) })  // prints: pfb
