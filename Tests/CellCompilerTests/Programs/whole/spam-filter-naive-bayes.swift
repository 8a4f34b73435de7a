import Foundation

enum Label: String, CaseIterable, Hashable, CustomStringConvertible {
  case spam, ham
  var description: String { rawValue.uppercased() }
}

struct Message {
  let text: String
  let label: Label
}

protocol Classifier {
  associatedtype Input
  associatedtype Output: Hashable
  mutating func train(on examples: [(Input, Output)]) throws
  func predict(_ input: Input) -> Output?
}

enum TrainingError: Error, LocalizedError {
  case empty
  case missingClass(Label)
  var errorDescription: String? {
    switch self {
    case .empty: return "no training data"
    case .missingClass(let label): return "no example of \(label)"
    }
  }
}

func tokenize(_ text: String) -> [String] {
  text.lowercased()
    .split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "$") })
    .map(String.init)
    .filter { $0.count > 1 }
}

struct NaiveBayes: Classifier {
  private var counts: [Label: [String: Int]] = [:]
  private var documents: [Label: Int] = [:]
  private(set) var vocabulary: Set<String> = []
  let alpha: Double

  init(alpha: Double = 1.0) { self.alpha = alpha }

  mutating func train(on examples: [(String, Label)]) throws {
    guard !examples.isEmpty else { throw TrainingError.empty }
    for (text, label) in examples {
      documents[label, default: 0] += 1
      for token in tokenize(text) {
        counts[label, default: [:]][token, default: 0] += 1
        vocabulary.insert(token)
      }
    }
    for label in Label.allCases where documents[label] == nil {
      throw TrainingError.missingClass(label)
    }
  }

  func logScore(_ tokens: [String], for label: Label) -> Double {
    let total = documents.values.reduce(0, +)
    let prior = log(Double(documents[label] ?? 0) / Double(total))
    let words = counts[label] ?? [:]
    let denominator = Double(words.values.reduce(0, +)) + alpha * Double(vocabulary.count)
    return tokens.lazy.filter(vocabulary.contains).reduce(prior) { sum, token in
      sum + log((Double(words[token, default: 0]) + alpha) / denominator)
    }
  }

  func predict(_ input: String) -> Label? {
    let tokens = tokenize(input)
    guard tokens.contains(where: { vocabulary.contains($0) }) else { return nil }
    return Label.allCases.max { logScore(tokens, for: $0) < logScore(tokens, for: $1) }
  }

  func strongestWords(for label: Label, against other: Label, limit: Int = 3) -> [(word: String, ratio: Double)] {
    vocabulary
      .map { word -> (word: String, ratio: Double) in
        (word, logScore([word], for: label) - logScore([word], for: other))
      }
      .sorted { ($0.ratio, $1.word) > ($1.ratio, $0.word) }
      .prefix(limit)
      .map { $0 }
  }
}

let training = [
  Message(text: "WIN $1000 cash now!!! Click here", label: .spam),
  Message(text: "Cheap pills, click now to win", label: .spam),
  Message(text: "You have won a free prize. Claim cash", label: .spam),
  Message(text: "Meeting moved to noon tomorrow", label: .ham),
  Message(text: "Are we having lunch tomorrow?", label: .ham),
  Message(text: "Please review the meeting notes", label: .ham),
  Message(text: "The prize committee meets at noon", label: .ham),
]

var model = NaiveBayes(alpha: 0.5)
do {
  try model.train(on: [])
} catch {
  print("error:", error.localizedDescription)
}
do {
  try model.train(on: training.filter { $0.label == .spam }.map { ($0.text, $0.label) })
} catch let error as TrainingError {
  print("error:", error.errorDescription ?? "?", "|", error)
}

model = NaiveBayes(alpha: 0.5)
try model.train(on: training.map { ($0.text, $0.label) })
print("vocabulary:", model.vocabulary.count)
for text in ["Claim your free cash now", "lunch meeting at noon", "prize tomorrow", "xyzzy"] {
  let tokens = tokenize(text)
  let scores = Label.allCases.map { "\($0)=" + String(format: "%.4f", model.logScore(tokens, for: $0)) }
  print(text.padding(toLength: 26, withPad: ".", startingAt: 0), model.predict(text)?.description ?? "unknown", scores.joined(separator: " "))
}
for (word, ratio) in model.strongestWords(for: .spam, against: .ham) {
  print(String(format: "%@ %.3f", word, ratio))
}
let hits = training.filter { model.predict($0.text) == $0.label }.count
print("accuracy \(hits)/\(training.count)")
/* output:
error: no training data
error: no example of HAM | missingClass(HAM)
vocabulary: 30
Claim your free cash now.. SPAM SPAM=-12.3092 HAM=-17.6663
lunch meeting at noon..... HAM SPAM=-17.7253 HAM=-12.2502
prize tomorrow............ HAM SPAM=-8.1877 HAM=-6.4049
xyzzy..................... unknown SPAM=-0.8473 HAM=-0.5596
cash 1.379
click 1.379
now 1.379
accuracy 7/7
*/
