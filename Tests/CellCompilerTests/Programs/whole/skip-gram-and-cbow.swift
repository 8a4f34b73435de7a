import Foundation

// Word vectors by hand: skip-gram with negative samples, and one step of CBOW.

struct LinearCongruential: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 6364136223846793005 &+ 1442695040888963407 }
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state ^ (state >> 29)
    }
    mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }
}

typealias Vector = [Double]

extension Array where Element == Double {
    func dot(_ b: [Double]) -> Double { zip(self, b).map(*).reduce(0, +) }
    mutating func add(_ other: [Double], scaledBy factor: Double = 1) {
        for i in indices { self[i] += factor * other[i] }
    }
    var norm: Double { (self.dot(self)).squareRoot() }
    func rounded(_ places: Int) -> String {
        "[" + map { String(format: "%.\(places)f", $0) }.joined(separator: ", ") + "]"
    }
}

func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

final class Embeddings {
    let vocabulary: [String]
    private(set) lazy var index: [String: Int] = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, $0) })
    var input: [Vector]
    var output: [Vector]
    private var generator = LinearCongruential(seed: 7)
    let dimension: Int

    init(words: [String], dimension: Int) {
        vocabulary = Array(Set(words)).sorted()
        self.dimension = dimension
        input = []
        output = Array(repeating: Vector(repeating: 0, count: dimension), count: vocabulary.count)
        input = vocabulary.map { _ in (0..<dimension).map { _ in generator.unit() - 0.5 } }
    }

    @discardableResult
    func train(center: Int, context: Int, negatives: [Int], rate: Double) -> Double {
        var gradient = Vector(repeating: 0, count: dimension)
        var loss = 0.0
        for (target, label) in [(context, 1.0)] + negatives.map({ ($0, 0.0) }) {
            let p = sigmoid(input[center].dot(output[target]))
            loss -= label == 1 ? log(p) : log(1 - p)
            let g = p - label
            gradient.add(output[target], scaledBy: g)
            output[target].add(input[center], scaledBy: -rate * g)
        }
        input[center].add(gradient, scaledBy: -rate)
        return loss
    }

    func softmaxStep(context: [Int], target: Int, rate: Double) -> Double {
        var hidden = Vector(repeating: 0, count: dimension)
        context.forEach { hidden.add(input[$0], scaledBy: 1 / Double(context.count)) }
        let scores = output.map { $0.dot(hidden) }
        let top = scores.max() ?? 0
        let exps = scores.map { exp($0 - top) }
        let total = exps.reduce(0, +)
        var back = Vector(repeating: 0, count: dimension)
        for (j, e) in exps.enumerated() {
            let error = e / total - (j == target ? 1 : 0)
            back.add(output[j], scaledBy: error)
            output[j].add(hidden, scaledBy: -rate * error)
        }
        for c in context { input[c].add(back, scaledBy: -rate / Double(context.count)) }
        return -log(exps[target] / total)
    }

    func similarity(_ a: String, _ b: String) -> Double? {
        guard let i = index[a], let j = index[b] else { return nil }
        return (input[i].dot(input[j])) / (input[i].norm * input[j].norm)
    }
}

let text = "the cat sat on the mat the dog sat on the rug the cat and the dog are friends"
let words = text.split(separator: " ").map(String.init)
let model = Embeddings(words: words, dimension: 4)
print("vocabulary:", model.vocabulary)

func pairs<T>(_ items: [T], window: Int) -> [(center: T, context: T)] {
    items.indices.flatMap { i in
        (max(0, i - window)...min(items.count - 1, i + window)).filter { $0 != i }.map { (center: items[i], context: items[$0]) }
    }
}

let ids = words.compactMap { model.index[$0] }
let samples = pairs(ids, window: 2)
print("pairs:", samples.count, "first:", samples.prefix(3).map { "\(model.vocabulary[$0.center])→\(model.vocabulary[$0.context])" })

var sampler = LinearCongruential(seed: 42)
for epoch in 1...20 {
    var total = 0.0
    for (center, context) in samples {
        var negatives: [Int] = []
        while negatives.count < 2 {
            let candidate = Int.random(in: 0..<model.vocabulary.count, using: &sampler)
            if candidate != context { negatives.append(candidate) }
        }
        total += model.train(center: center, context: context, negatives: negatives, rate: 0.1)
    }
    if epoch % 5 == 0 { print("epoch", epoch, String(format: "%.4f", total / Double(samples.count))) }
}
for (a, b) in [("cat", "dog"), ("mat", "rug"), ("cat", "bird")] {
    print(a, b, model.similarity(a, b).map { String(format: "%.3f", $0) } ?? "unknown")
}
let losses = (1...5).map { _ in model.softmaxStep(context: [ids[0], ids[2]], target: ids[1], rate: 0.5) }
print(losses.rounded(4), zip(losses, losses.dropFirst()).allSatisfy { $0 > $1 })
/* output:
vocabulary: ["and", "are", "cat", "dog", "friends", "mat", "on", "rug", "sat", "the"]
pairs: 70 first: ["the→cat", "the→sat", "cat→the"]
epoch 5 1.8838
epoch 10 1.6057
epoch 15 1.6602
epoch 20 1.4797
cat dog 0.040
mat rug 0.767
cat bird unknown
[2.3366, 1.3418, 0.7475, 0.3684, 0.1970] true
*/
