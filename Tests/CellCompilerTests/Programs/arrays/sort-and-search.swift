let words = ["pear", "Fig", "apple", "kiwi"]
print(words.sorted())  // prints: ["Fig", "apple", "kiwi", "pear"]
print(words.sorted { $0.lowercased() < $1.lowercased() })  // prints: ["apple", "Fig", "kiwi", "pear"]
print(words.max()!, words.min { $0.count < $1.count }!)  // prints: pear Fig
print(words.contains("kiwi"), words.contains { $0.hasPrefix("z") })  // prints: true false
print(words.firstIndex(of: "apple")!, words.firstIndex { $0.count == 3 } ?? -1)  // prints: 2 1
print(words.allSatisfy { $0.count > 2 })  // prints: true
