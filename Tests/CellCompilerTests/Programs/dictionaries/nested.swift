var bigrams: [String: [String: Int]] = [:]
let tokens = "the cat sat on the cat mat".split(separator: " ").map(String.init)
for (a, b) in zip(tokens, tokens.dropFirst()) {
  bigrams[a, default: [:]][b, default: 0] += 1
}
print(bigrams["the"]!["cat"]!)  // prints: 2
print(bigrams["cat"]!.keys.sorted())  // prints: ["mat", "sat"]
bigrams["cat"]?["sat"]? += 5
print(bigrams["cat"]?["sat"] ?? 0, bigrams["dog"]?["x"] == nil)  // prints: 6 true
