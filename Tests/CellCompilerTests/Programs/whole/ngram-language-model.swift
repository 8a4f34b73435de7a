import Foundation

struct NGram: Hashable, CustomStringConvertible {
  let words: ArraySlice<String>
  init(_ words: some Collection<String>) { self.words = ArraySlice(words) }
  var description: String { "⟨" + words.joined(separator: " ") + "⟩" }
  var context: NGram { NGram(words.dropLast()) }
}

struct LanguageModel {
  enum Smoothing { case none, laplace(k: Double), interpolated(lambda: Double) }

  static let start = "<s>", end = "</s>"
  let order: Int
  var smoothing = Smoothing.none
  private var counts: [[NGram: Int]]
  private var vocabulary: Set<String> = []

  init(order: Int, smoothing: Smoothing = .none) {
    precondition(order > 0)
    self.order = order
    self.smoothing = smoothing
    counts = Array(repeating: [:], count: order + 1)
  }

  mutating func train(on sentences: [[String]]) {
    for sentence in sentences {
      let padded = Array(repeating: Self.start, count: order - 1) + sentence + [Self.end]
      vocabulary.formUnion(sentence + [Self.end])
      for size in 0...order {
        for i in 0...(padded.count - size) {
          counts[size][NGram(padded[i..<(i + size)]), default: 0] += 1
        }
      }
    }
  }

  func probability(of word: String, after context: [String]) -> Double {
    let context = Array(context.suffix(order - 1))
    let full = Double(counts[context.count + 1][NGram(context + [word])] ?? 0)
    let base = Double(counts[context.count][NGram(context)] ?? 0)
    switch smoothing {
    case .none: return base > 0 ? full / base : 0
    case .laplace(let k): return (full + k) / (base + k * Double(vocabulary.count))
    case .interpolated(let lambda):
      let own = base > 0 ? full / base : 0
      guard let shorter = context.isEmpty ? nil : Array(context.dropFirst()) else {
        return lambda * own + (1 - lambda) / Double(vocabulary.count)
      }
      return lambda * own + (1 - lambda) * probability(of: word, after: shorter)
    }
  }

  func perplexity(of sentence: [String]) -> Double {
    let padded = Array(repeating: Self.start, count: order - 1) + sentence + [Self.end]
    var logSum = 0.0
    for i in (order - 1)..<padded.count {
      let p = probability(of: padded[i], after: Array(padded[..<i]))
      if p == 0 { return .infinity }
      logSum += log2(p)
    }
    return pow(2, -logSum / Double(sentence.count + 1))
  }

  func mostLikely(after context: String...) -> String? {
    vocabulary.sorted().max { probability(of: $0, after: context) < probability(of: $1, after: context) }
  }
}

let sentences = """
  i like green tea
  i like black coffee
  you like tea
  you drink coffee
  """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

var model = LanguageModel(order: 2)
model.train(on: sentences)
print(model.probability(of: "like", after: ["i"]), model.probability(of: "tea", after: ["like"]))
print(model.mostLikely(after: "i") ?? "?", model.mostLikely(after: "green") ?? "?")
print(model.perplexity(of: ["i", "drink", "tea"]))
for smoothing in [LanguageModel.Smoothing.laplace(k: 1), .laplace(k: 0.1), .interpolated(lambda: 0.8)] {
  model.smoothing = smoothing
  let value = model.perplexity(of: ["i", "drink", "tea"])
  print("\(smoothing)", String(format: "%.3f", value))
}
print(NGram(["a", "b", "c"]), NGram(["a", "b", "c"]).context)
var trigram = LanguageModel(order: 3, smoothing: .laplace(k: 0.5))
trigram.train(on: sentences)
print(String(format: "%.4f", trigram.probability(of: "tea", after: ["like", "green"])))
print(String(format: "%.2f", trigram.perplexity(of: sentences[0])))
/* output:
1.0 0.3333333333333333
like tea
inf
laplace(k: 1.0) 6.466
laplace(k: 0.1) 6.491
interpolated(lambda: 0.8) 11.299
⟨a b c⟩ ⟨a b⟩
0.2727
3.49
*/
