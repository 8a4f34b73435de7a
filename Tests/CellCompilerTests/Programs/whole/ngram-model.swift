struct NGramModel {
  let n: Int
  private var counts: [[String]: [String: Int]] = [:]
  init(n: Int) { self.n = n }
  mutating func train(on sentence: String) {
    let tokens = Array(repeating: "<s>", count: n - 1) + sentence.split(separator: " ").map(String.init) + ["</s>"]
    for i in (n - 1)..<tokens.count {
      let context = Array(tokens[(i - n + 1)..<i])
      counts[context, default: [:]][tokens[i], default: 0] += 1
    }
  }
  func probability(of word: String, after context: [String]) -> Double {
    guard let next = counts[context] else { return 0 }
    return Double(next[word] ?? 0) / Double(next.values.reduce(0, +))
  }
  func generate(limit: Int = 8) -> [String] {
    var out = Array(repeating: "<s>", count: n - 1)
    while out.count < limit {
      let context = Array(out.suffix(n - 1))
      guard let best = counts[context]?.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).first else { break }
      if best.key == "</s>" { break }
      out.append(best.key)
    }
    return Array(out.dropFirst(n - 1))
  }
}
var model = NGramModel(n: 2)
for s in ["the cat sat", "the cat ran", "the dog sat"] { model.train(on: s) }
print(model.probability(of: "cat", after: ["the"]))  // prints: 0.6666666666666666
print(model.probability(of: "sat", after: ["dog"]), model.probability(of: "x", after: ["nope"]))  // prints: 1.0 0.0
print(model.generate())  // prints: ["the", "cat", "ran"]
