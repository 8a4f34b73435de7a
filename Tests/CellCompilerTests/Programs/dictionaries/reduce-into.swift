let text = "to be or not to be"
let counts = text.split(separator: " ").reduce(into: [String: Int]()) { $0[String($1), default: 0] += 1 }
print(counts["to"]!, counts["or"]!, counts.count)  // prints: 2 1 4
print(counts.contains { $0.value > 1 }, counts.keys.contains("not"))  // prints: true true
let top = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
print(top.prefix(2).map { $0.key })  // prints: ["be", "to"]
