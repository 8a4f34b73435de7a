import Foundation
struct NaiveBayes {
  var classCounts: [String: Int] = [:]
  var wordCounts: [String: [String: Int]] = [:]
  var vocabulary: Set<String> = []
  mutating func fit(_ examples: [(text: String, label: String)]) {
    for (text, label) in examples {
      classCounts[label, default: 0] += 1
      for word in text.lowercased().split(separator: " ").map(String.init) {
        wordCounts[label, default: [:]][word, default: 0] += 1
        vocabulary.insert(word)
      }
    }
  }
  func score(_ text: String, _ label: String) -> Double {
    let prior = log(Double(classCounts[label]!) / Double(classCounts.values.reduce(0, +)))
    let total = Double(wordCounts[label]!.values.reduce(0, +) + vocabulary.count)
    return text.lowercased().split(separator: " ").reduce(prior) {
      $0 + log((Double(wordCounts[label]![String($1)] ?? 0) + 1) / total)
    }
  }
  func predict(_ text: String) -> String {
    classCounts.keys.sorted().max { score(text, $0) < score(text, $1) }!
  }
}
var nb = NaiveBayes()
nb.fit([("buy cheap pills", "spam"), ("meeting at noon", "ham"), ("cheap cheap offer", "spam"), ("lunch at noon", "ham")])
for t in ["Cheap lunch", "noon meeting", "offer pills now"] {
  print(t, "->", nb.predict(t), String(format: "%.4f", nb.score(t, "spam")))
}

/* output:
Cheap lunch -> spam -4.5850
noon meeting -> ham -5.9713
offer pills now -> spam -7.2240
*/
