import Foundation

typealias Term = String
typealias Weights = [Term: Double]

protocol Weighting {
  associatedtype Document
  func weights(of document: Document) -> Weights
}

struct Corpus {
  let documents: [[Term]]
  let vocabulary: [Term]

  init(_ texts: [String]) {
    documents = texts.map { $0.lowercased().split(separator: " ").map(String.init) }
    vocabulary = Set(documents.joined()).sorted()
  }

  func documentFrequency(of term: Term) -> Int {
    documents.lazy.filter { $0.contains(term) }.count
  }
}

struct TfIdf: Weighting {
  let corpus: Corpus
  private let idf: Weights

  init(corpus: Corpus) {
    self.corpus = corpus
    let n = Double(corpus.documents.count)
    idf = Dictionary(uniqueKeysWithValues: corpus.vocabulary.map { term in
      (term, log((1 + n) / (1 + Double(corpus.documentFrequency(of: term)))) + 1)
    })
  }

  func weights(of document: [Term]) -> Weights {
    let counts = document.reduce(into: [:]) { $0[$1, default: 0.0] += 1 }
    let raw = counts.compactMap { term, tf in idf[term].map { (term, tf * $0) } }
    let norm = raw.map { $0.1 * $0.1 }.reduce(0, +).squareRoot()
    guard norm > 0 else { return [:] }
    return Dictionary(raw.map { ($0.0, $0.1 / norm) }, uniquingKeysWith: { a, _ in a })
  }
}

infix operator •: MultiplicationPrecedence

func • (left: Weights, right: Weights) -> Double {
  left.reduce(0) { sum, entry in sum + entry.value * right[entry.key, default: 0] }
}

extension Weighting where Document == [Term] {
  func similarity(_ a: Document, _ b: Document) -> Double { weights(of: a) • weights(of: b) }
}

let corpus = Corpus([
  "the cat sat on the mat", "the dog sat on the log", "cats and dogs", "the cat chased the dog",
])
let model = TfIdf(corpus: corpus)
print(corpus.vocabulary.count, corpus.vocabulary.first ?? "-", corpus.vocabulary.last ?? "-")
for (index, document) in corpus.documents.enumerated() {
  let top = model.weights(of: document).sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(2)
  print(index, top.map { "\($0.key) \(String(format: "%.4f", $0.value))" })
}
for i in corpus.documents.indices {
  let row = corpus.documents.indices.map { j -> String in
    String(format: "%5.2f", model.similarity(corpus.documents[i], corpus.documents[j]))
  }
  print(row.joined())
}
let query = "cat dog".split(separator: " ").map(String.init)
let best = corpus.documents.indices.max { a, b in
  model.similarity(query, corpus.documents[a]) < model.similarity(query, corpus.documents[b])
}
print(best.map { "best: \($0)" } ?? "none")
print(model.weights(of: ["unknown"]).isEmpty)
/* output:
11 and the
0 ["the 0.6022", "mat 0.4717"]
1 ["the 0.6022", "log 0.4717"]
2 ["and 0.5774", "cats 0.5774"]
3 ["the 0.6487", "chased 0.5081"]
 1.00 0.64 0.00 0.54
 0.64 1.00 0.00 0.54
 0.00 0.00 1.00 0.00
 0.54 0.54 0.00 1.00
best: 3
true
*/
