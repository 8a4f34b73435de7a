import Foundation
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed == 0 ? 0x9E3779B97F4A7C15 : seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E3779B97F4A7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58476D1CE4E5B9
        z = (z ^ (z >> 27)) &* 0x94D049BB133111EB
        return z ^ (z >> 31)
    }
}
struct NGramModel {
    let n: Int
    private var counts: [[String]: [String: Int]] = [:]
    private(set) var vocabulary: Set<String> = []
    static let start = "<s>", end = "</s>"
    init(n: Int) { precondition(n >= 1); self.n = n }
    private func padded(_ s: [String]) -> [String] { Array(repeating: Self.start, count: n - 1) + s + [Self.end] }
    mutating func train(on sentences: [[String]]) {
        for s in sentences {
            let tokens = padded(s)
            vocabulary.formUnion(tokens.dropFirst(n - 1))
            for i in (n - 1)..<tokens.count {
                let context = Array(tokens[(i - n + 1)..<i])
                counts[context, default: [:]][tokens[i], default: 0] += 1
            }
        }
    }
    func probability(of word: String, after context: [String], k: Double = 1) -> Double {
        let next = counts[context] ?? [:]
        let total = next.values.reduce(0, +)
        return (Double(next[word] ?? 0) + k) / (Double(total) + k * Double(vocabulary.count))
    }
    func perplexity(_ sentences: [[String]]) -> Double {
        var logSum = 0.0, count = 0
        for s in sentences {
            let tokens = padded(s)
            for i in (n - 1)..<tokens.count {
                logSum += log2(probability(of: tokens[i], after: Array(tokens[i - n + 1..<i])))
                count += 1
            }
        }
        return pow(2, -logSum / Double(count))
    }
    func mostLikely(after context: String...) -> String? {
        counts[context]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
    func generate(using rng: inout some RandomNumberGenerator, limit: Int = 8) -> [String] {
        var out: [String] = [], context = Array(repeating: Self.start, count: n - 1)
        while out.count < limit, let options = counts[context] {
            let total = options.values.reduce(0, +)
            var pick = Int(rng.next() % UInt64(total))
            let word = options.sorted { $0.key < $1.key }.first { entry in pick -= entry.value; return pick < 0 }!.key
            if word == Self.end { break }
            out.append(word)
            context = Array((context + [word]).suffix(n - 1))
        }
        return out
    }
}
let text = "the cat sat . the dog sat . the cat ran . a dog ran"
let sentences = text.components(separatedBy: " . ").map { $0.components(separatedBy: " ") }
var bigram = NGramModel(n: 2), unigram = NGramModel(n: 1)
bigram.train(on: sentences); unigram.train(on: sentences)
print(bigram.vocabulary.sorted(), bigram.probability(of: "cat", after: ["the"]), bigram.mostLikely(after: "the")!, bigram.mostLikely(after: "zzz") as Any)
for (name, model) in [("uni", unigram), ("bi", bigram)] { print(name, String(format: "%.4f", model.perplexity(sentences)), String(format: "%.4f", model.perplexity([["the", "bird", "sat"]]))) }
var rng = SeededGenerator(seed: 7)
for _ in 1...3 { print(bigram.generate(using: &rng).joined(separator: " ")) }
let sum = bigram.vocabulary.map { bigram.probability(of: $0, after: ["dog"]) }.reduce(0, +); print(abs(sum - 1) < 1e-9)
/* output:
["</s>", "a", "cat", "dog", "ran", "sat", "the"] 0.3 cat nil
uni 6.5573 8.2640
bi 3.6133 4.9022
the cat ran
the cat ran
the dog sat
true
*/
