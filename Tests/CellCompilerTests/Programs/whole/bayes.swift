import Foundation
protocol Classifier {
  associatedtype Input
  associatedtype Label: Hashable
  mutating func learn(_ x: Input, as y: Label)
  func scores(_ x: Input) -> [Label: Double]
}
extension Classifier where Label: Comparable {
  func predict(_ x: Input) -> Label? { scores(x).max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
  func evaluate(_ data: [(Input, Label)]) -> Double {
    guard !data.isEmpty else { return .nan }
    return Double(data.filter { predict($0.0) == $0.1 }.count) / Double(data.count)
  }
}
struct NaiveBayes: Classifier {
  private var counts: [String: [String: Int]] = [:], priors: [String: Int] = [:]
  private var vocabulary = Set<String>()
  var alpha = 1.0
  mutating func learn(_ x: [String], as y: String) {
    priors[y, default: 0] += 1
    for w in x {
      counts[y, default: [:]][w, default: 0] += 1
      vocabulary.insert(w)
    }
  }
  func scores(_ x: [String]) -> [String: Double] {
    let n = Double(priors.values.reduce(0, +))
    return priors.reduce(into: [:]) { out, item in
      let (y, c) = item
      let total = Double(counts[y]?.values.reduce(0, +) ?? 0)
      out[y] = x.filter(vocabulary.contains).reduce(log(Double(c) / n)) { s, w in
        s + log((Double(counts[y]?[w] ?? 0) + alpha) / (total + alpha * Double(vocabulary.count)))
      }
    }
  }
}
func words(_ s: String) -> [String] { s.lowercased().split { !$0.isLetter }.map(String.init) }
let data = [("Buy cheap pills now", "spam"), ("cheap cheap watches", "spam"), ("Meeting at noon", "ham"), ("Lunch meeting, now?", "ham")]
var nb = NaiveBayes()
for (text, label) in data { nb.learn(words(text), as: label) }
for t in ["cheap lunch", "meeting now", "pills pills"] {
  let s = nb.scores(words(t)).sorted { $0.key < $1.key }
  print(t, "->", nb.predict(words(t)) ?? "?", s.map { "\($0.key) \(String(format: "%.3f", $0.value))" })
}
print(nb.evaluate(data.map { (words($0.0), $0.1) }), nb.evaluate([]).isNaN)
nb.alpha = 0.1
print(String(format: "%.4f", nb.scores(["cheap"])["ham"]!))
/* output:
cheap lunch -> spam ["ham -5.416", "spam -4.852"]
meeting now -> ham ["ham -4.317", "spam -5.545"]
pills pills -> spam ["ham -6.109", "spam -4.852"]
1.0 true
-4.9273
*/
