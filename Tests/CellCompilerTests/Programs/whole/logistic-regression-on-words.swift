import Foundation

extension Comparable {
  func clamped(to range: ClosedRange<Self>) -> Self { min(max(self, range.lowerBound), range.upperBound) }
}

struct SparseVector: Sequence, ExpressibleByDictionaryLiteral {
  private var entries: [(index: Int, value: Double)]
  init(dictionaryLiteral elements: (Int, Double)...) { entries = elements.map { (index: $0.0, value: $0.1) } }
  init<S: Sequence>(_ pairs: S) where S.Element == (Int, Double) {
    entries = pairs.map { (index: $0.0, value: $0.1) }.sorted { $0.index < $1.index }
  }
  func makeIterator() -> IndexingIterator<[(index: Int, value: Double)]> { entries.makeIterator() }
  func dot(_ dense: [Double]) -> Double { entries.reduce(0) { $0 + $1.value * dense[$1.index] } }
}

struct Vocabulary {
  private(set) var words: [String] = []
  private var index: [String: Int] = [:]
  mutating func callAsFunction(adding word: some StringProtocol) -> Int {
    let word = String(word)
    if let known = index[word] { return known }
    index[word] = words.count
    words.append(word)
    return words.count - 1
  }
  subscript(word: String) -> Int? { index[word] }
}

struct LogisticRegression {
  struct Options {
    var rate = 0.5 { didSet { rate = rate.clamped(to: 0.001...1) } }
    var decay = 0.0 { didSet { decay = decay.clamped(to: 0...0.1) } }
    var epochs = 20
  }

  static func sigmoid(_ z: Double) -> Double { z >= 0 ? 1 / (1 + exp(-z)) : exp(z) / (1 + exp(z)) }

  var weights: [Double]
  var bias = 0.0

  func probability(_ x: SparseVector) -> Double { Self.sigmoid(x.dot(weights) + bias) }

  func loss(_ data: [(x: SparseVector, y: Bool)]) -> Double {
    data.map { -log(Swift.max($0.y ? probability($0.x) : 1 - probability($0.x), .leastNormalMagnitude)) }.reduce(0, +) / Double(data.count)
  }

  mutating func fit(_ data: [(x: SparseVector, y: Bool)], options: Options = .init(), report: (Int, Double) -> Bool = { _, _ in true }) {
    for epoch in 1...options.epochs {
      for (x, y) in data {
        let error = probability(x) - (y ? 1 : 0)
        bias -= options.rate * error
        for (i, v) in x { weights[i] -= options.rate * (error * v + options.decay * weights[i]) }
      }
      guard report(epoch, loss(data)) else { break }
    }
  }
}

let reviews: [(String, Bool)] = [
  ("wonderful film great acting", true), ("great fun and a great cast", true), ("boring plot awful acting", false),
  ("an awful waste of time", false), ("fun but a bit boring", true), ("terrible boring terrible", false),
]
var vocabulary = Vocabulary()
let data = reviews.map { text, label -> (x: SparseVector, y: Bool) in
  var counts: [Int: Double] = [:]
  for word in text.split(separator: " ") { counts[vocabulary(adding: word), default: 0] += 1 }
  return (SparseVector(counts.map { ($0.key, $0.value) }), label)
}
print(vocabulary.words.count, vocabulary["great"] as Any, vocabulary["nothing"] as Any)

var model = LogisticRegression(weights: .init(repeating: 0, count: vocabulary.words.count))
print("before", String(format: "%.4f", model.loss(data)))
var options = LogisticRegression.Options()
options.rate = 7
options.decay = -3
print(options.rate, options.decay, options.epochs)
options.rate = 0.3
options.epochs = 200
model.fit(data, options: options) { epoch, loss in
  if [1, 5, 25].contains(epoch) { print("epoch", epoch, String(format: "%.4f", loss)) }
  if loss < 0.05 { print("stopped after", epoch) }
  return loss >= 0.05
}
let ranked = zip(vocabulary.words, model.weights).sorted { $0.1 > $1.1 }
print(ranked.prefix(2).map(\.0), ranked.suffix(2).map { String(format: "%@ %.2f", $0.0, $0.1) })
for (threshold, name) in [(0.5, "even"), (0.99, "strict")] {
  let correct = data.filter { (model.probability($0.x) >= threshold) == $0.y }
  print(name, correct.count, "of", data.count)
}
func encode(_ text: String) -> SparseVector {
  SparseVector(text.split(separator: " ").compactMap { vocabulary[String($0)] }.map { ($0, 1.0) })
}
for text in ["great acting", "awful boring", "unseen words", ""] {
  let p = model.probability(encode(text))
  print("'\(text)'", String(format: "%.3f", p), p > 0.5 ? "👍" : "👎")
}
print(LogisticRegression.sigmoid(0), LogisticRegression.sigmoid(-1000), LogisticRegression.sigmoid(1000), ([3: 0.5, 1: 2] as SparseVector).dot([0, 1, 0, 4]))
/* output:
18 Optional(2) nil
before 0.6931
1.0 0.0 20
epoch 1 0.3569
epoch 5 0.1189
stopped after 14
["great", "fun"] ["terrible -1.19", "awful -1.25"]
even 6 of 6
strict 4 of 6
'great acting' 0.755 👍
'awful boring' 0.123 👎
'unseen words' 0.472 👎
'' 0.472 👎
0.5 0.0 1.0 4.0
*/
