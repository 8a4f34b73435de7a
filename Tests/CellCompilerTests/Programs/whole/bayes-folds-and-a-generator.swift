import Foundation
// naive Bayes + confusion + k-fold with LCG
struct LCG: RandomNumberGenerator { var state: UInt64; mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state } }
struct NaiveBayes { var logPrior: [String: Double] = [:], counts: [String: [String: Int]] = [:], totals: [String: Int] = [:], vocabulary: Set<String> = []
  init(_ data: [(text: String, label: String)]) {
    for (label, group) in Dictionary(grouping: data, by: \.label) {
      logPrior[label] = log(Double(group.count) / Double(data.count))
      for word in group.flatMap({ Self.tokens($0.text) }) { counts[label, default: [:]][word, default: 0] += 1; totals[label, default: 0] += 1; vocabulary.insert(word) }
    } }
  static func tokens(_ s: String) -> [String] { s.lowercased().split { !$0.isLetter }.map(String.init) }
  func scores(_ text: String) -> [(label: String, score: Double)] {
    logPrior.map { label, prior in
      (label, Self.tokens(text).reduce(prior) { sum, w in sum + log(Double((counts[label]?[w] ?? 0) + 1) / Double(totals[label, default: 0] + vocabulary.count)) })
    }.sorted { ($0.score, $1.label) > ($1.score, $0.label) } }
  func predict(_ t: String) -> String { scores(t)[0].label } }
let data: [(text: String, label: String)] = [("good great film", "pos"), ("bad awful film", "neg"), ("great acting, good plot", "pos"), ("awful plot bad acting", "neg"), ("good fun", "pos"), ("boring bad", "neg")]
let nb = NaiveBayes(data)
for t in ["good plot", "bad plot", "film"] { let s = nb.scores(t); print(t, s.map { "\($0.label)=\(String(format: "%.3f", $0.score))" }.joined(separator: " ")) }
func folds<T>(_ xs: [T], k: Int) -> [(train: [T], test: [T])] { (0..<k).map { f in (xs.enumerated().filter { $0.offset % k != f }.map(\.element), xs.enumerated().filter { $0.offset % k == f }.map(\.element)) } }
var rng = LCG(state: 42)
print((0..<4).map { _ in rng.next() % 100 })
let shuffled = data.shuffled(using: &rng)
print(shuffled.map(\.label), Int.random(in: 1...6, using: &rng), Double.random(in: 0..<1, using: &rng) < 1)
var confusion: [String: [String: Int]] = [:]
for (train, test) in folds(data, k: 3) { let m = NaiveBayes(train); for (text, label) in test { confusion[label, default: [:]][m.predict(text), default: 0] += 1 } }
for l in confusion.keys.sorted() { print(l, confusion[l]!.sorted { $0.key < $1.key }) }
let n = confusion.values.flatMap(\.values).reduce(0, +)
let po = Double(confusion.reduce(0) { $0 + ($1.value[$1.key] ?? 0) }) / Double(n)
print("accuracy", po.formatted(.percent), String(format: "%05.1f|%-6@|%+d|%x|%e", po, "ab", n, 255, 12345.678))

/* output:
good plot pos=-4.394 neg=-5.781
bad plot neg=-4.394 pos=-5.781
film neg=-2.890 pos=-2.890
[93, 20, 75, 74]
["pos", "neg", "pos", "neg", "pos", "neg"] 1 true
neg [(key: "neg", value: 3)]
pos [(key: "pos", value: 3)]
accuracy 100% 001.0|ab|+6|ff|1.234568e+04
*/
