import Foundation

enum Token: Hashable, Comparable, CustomStringConvertible {
  case start, end, unknown
  case word(String)
  var description: String {
    switch self {
    case .start: "<s>"
    case .end: "</s>"
    case .unknown: "<unk>"
    case let .word(w): w
    }
  }
}

extension Token: ExpressibleByStringLiteral {
  init(stringLiteral value: StringLiteralType) { self = .word(value) }
}

struct NGrams: Sequence {
  let tokens: [Token]
  let n: Int
  func makeIterator() -> AnyIterator<ArraySlice<Token>> {
    var start = 0
    return AnyIterator {
      guard start + n <= tokens.count else { return nil }
      defer { start += 1 }
      return tokens[start..<start + n]
    }
  }
}

protocol Smoothing {
  func probability(count: Int, context: Int, vocabulary: Int) -> Double
}
struct Laplace: Smoothing {
  var k = 1.0
  func probability(count: Int, context: Int, vocabulary: Int) -> Double {
    (Double(count) + k) / (Double(context) + k * Double(vocabulary))
  }
}
struct Unsmoothed: Smoothing {
  func probability(count: Int, context: Int, vocabulary: Int) -> Double { context == 0 ? 0 : Double(count) / Double(context) }
}

final class LanguageModel {
  let order: Int
  let smoothing: any Smoothing
  private var counts: [[Token]: Int] = [:]
  private var contexts: [[Token]: [Token: Int]] = [:]
  private(set) lazy var vocabulary: [Token] = Set(contexts.values.flatMap(\.keys)).union([Token.unknown]).sorted()

  init(order: Int, smoothing: some Smoothing) {
    self.order = order
    self.smoothing = smoothing
  }

  func padded(_ sentence: String) -> [Token] {
    Array(repeating: Token.start, count: max(order - 1, 0)) + sentence.split(separator: " ").map { Token.word(String($0)) } + [Token.end]
  }

  func trainAll(_ sentences: String...) { sentences.forEach(train) }

  func train(_ sentence: String) {
    for gram in NGrams(tokens: padded(sentence), n: order) {
      counts[Array(gram), default: 0] += 1
      contexts[Array(gram.dropLast()), default: [:]][gram.last!, default: 0] += 1
    }
  }

  func probability(of token: Token, after context: [Token]) -> Double {
    let seen = contexts[context] ?? [:]
    return smoothing.probability(count: seen[token] ?? 0, context: seen.values.reduce(0, +), vocabulary: vocabulary.count)
  }

  func perplexity(of sentence: String) -> Double {
    let known = Set(vocabulary)
    let tokens = padded(sentence).map { $0 == .start || known.contains($0) ? $0 : .unknown }
    let logs = NGrams(tokens: tokens, n: order).map { log2(probability(of: $0.last!, after: Array($0.dropLast()))) }
    return pow(2, -logs.reduce(0, +) / Double(logs.count))
  }

  func generate(limit: Int, choosing choose: ([(Token, Int)]) -> Token) -> String {
    var tokens = [Token](repeating: .start, count: order - 1)
    var words: [String] = []
    generation: while words.count < limit {
      let options = contexts[Array(tokens.suffix(order - 1))] ?? [:]
      switch choose(options.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map { ($0.key, $0.value) }) {
      case .end: break generation
      case let token:
        words.append("\(token)")
        tokens.append(token)
      }
    }
    return words.joined(separator: " ")
  }
}

extension Array where Element: Hashable {
  subscript(safe i: Int) -> Element? { indices ~= i ? self[i] : nil }
}

let corpus = ["the cat sat on the mat", "the dog sat on the rug", "a cat ate the rat", "the rat sat"]
for order in 1...3 {
  let model = LanguageModel(order: order, smoothing: Laplace(k: 0.5))
  for s in corpus { model.train(s) }
  let results = ["the cat sat", "the zebra sat on the mat", "mat the on"].map { String(format: "%8.3f", model.perplexity(of: $0)) }
  print(order, model.vocabulary.count, results.joined(separator: " |"))
}
let plain = LanguageModel(order: 2, smoothing: Unsmoothed())
plain.trainAll(corpus[0], corpus[1], corpus[2], corpus[3])
print(plain.perplexity(of: "the cat sat"), plain.perplexity(of: "a dog"), plain.probability(of: "sat", after: ["rat"]))
print(plain.generate(limit: 8) { $0[0].0 })
var turn = 0
print(plain.generate(limit: 10) { options in
  turn += 1
  return options[turn % options.count].0
})
let total = plain.vocabulary.map { plain.probability(of: $0, after: ["the"]) }.reduce(0, +)
print(total, plain.vocabulary.prefix(5), [Token.start, "a"][safe: 4] as Any)
print(Token.start < .end, Token.word("b") < "a", [Token.word("z"), .unknown, "m"].sorted())
print(Array(NGrams(tokens: plain.padded("x y"), n: 2).map { $0.startIndex }), NGrams(tokens: [], n: 1).contains { _ in true })
/* output:
1 12    7.500 |  10.835 |   9.270
2 12    5.200 |   6.204 |  18.108
3 12    5.785 |   6.674 |  13.635
2.6321480259049848 inf 0.5
the rat
a cat sat on the cat sat on the rat
0.9999999999999999 [</s>, <unk>, a, ate, cat] nil
true false [<unk>, m, z]
[0, 1, 2] false
*/
