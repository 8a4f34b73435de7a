import Foundation

struct Pair: Hashable, Comparable {
    let first: String, second: String
    init(_ a: String, _ b: String) { (first, second) = a <= b ? (a, b) : (b, a) }
    static func < (l: Pair, r: Pair) -> Bool { (l.first, l.second) < (r.first, r.second) }
}

struct CoOccurrences {
    private var counts: [Pair: Double] = [:]
    private(set) var totals = [String: Double]()
    let window: Int

    init(window: Int = 2) { self.window = window }

    mutating func add(sentence: some Collection<String>) {
        let tokens = Array(sentence)
        for (i, word) in tokens.enumerated() {
            for distance in 1...window where i + distance < tokens.count {
                let other = tokens[i + distance], weight = 1 / Double(distance)
                counts[Pair(word, other), default: 0] += weight
                totals[word, default: 0] += weight
                totals[other, default: 0] += weight
            }
        }
    }

    subscript(a: String, b: String) -> Double { counts[Pair(a, b)] ?? 0 }

    var cells: [(key: Pair, value: Double)] {
        counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    }

    func pmi(_ a: String, _ b: String) -> Double? {
        let joint = self[a, b]
        guard joint > 0, let ta = totals[a], let tb = totals[b] else { return nil }
        let all = totals.values.reduce(0, +)
        return log2(joint * all / (ta * tb))
    }
}

extension String {
    var tokens: [String] {
        lowercased().components(separatedBy: CharacterSet.letters.inverted).filter { !$0.isEmpty }
    }
}

let corpus = """
Ice is solid water. Steam is hot gas.
Water turns to ice; water turns to steam!
Solid ice floats on water — gas rises.
"""

var table = CoOccurrences(window: 3)
corpus.split(whereSeparator: \.isNewline).forEach { table.add(sentence: String($0).tokens) }

for (pair, value) in table.cells.prefix(6) {
    print("\(pair.first.padding(toLength: 8, withPad: ".", startingAt: 0))\(pair.second): \(String(format: "%5.3f", value))")
}
for probe in ["solid", "gas", "water"] {
    let a = table["ice", probe], b = table["steam", probe]
    let ratio = b == 0 ? Double.infinity : a / b
    print(probe, String(format: "%.2f %.2f", a, b), ratio)
}
print(table.pmi("ice", "solid").map { ($0 * 1000).rounded() / 1000 } as Any, table.pmi("ice", "moon") as Any)

// The weighting function and one pass of stochastic descent
func weight(_ x: Double, max xMax: Double = 2, alpha: Double = 0.75) -> Double { x < xMax ? pow(x / xMax, alpha) : 1 }
print(stride(from: 0.5, through: 2.5, by: 0.5).map { String(format: "%.3f", weight($0)) })

final class Glove {
    struct Word { var vector: [Double]; var bias = 0.0 }
    var words: [String: Word]
    init(_ vocabulary: [String], dimension d: Int) {
        words = .init(uniqueKeysWithValues: vocabulary.enumerated().map { i, w in
            (w, Word(vector: (0..<d).map { k in sin(Double(i * d + k + 1)) / 2 }))
        })
    }
    func epoch(over cells: [(key: Pair, value: Double)], rate: Double) -> Double {
        var cost = 0.0
        for case let (pair, x) in cells where pair.first != pair.second {
            guard var a = words[pair.first], var b = words[pair.second] else { continue }
            let dot = zip(a.vector, b.vector).reduce(0) { $0 + $1.0 * $1.1 }
            let error = dot + a.bias + b.bias - log(x)
            let f = weight(x)
            cost += f * error * error
            for k in a.vector.indices {
                let (va, vb) = (a.vector[k], b.vector[k])
                a.vector[k] -= rate * f * error * vb
                b.vector[k] -= rate * f * error * va
            }
            a.bias -= rate * f * error
            b.bias -= rate * f * error
            words[pair.first] = a
            words[pair.second]! = b
        }
        return cost
    }
}
let glove = Glove(table.totals.keys.sorted(), dimension: 3)
let costs = (0..<30).map { _ in glove.epoch(over: table.cells, rate: 0.05) }
print(String(format: "%.4f → %.4f", costs.first!, costs.last!))
let ice = glove.words["ice"]!
print(ice.vector.map { String(format: "%+.3f", $0) }.joined(separator: " "), String(format: "%+.3f", ice.bias))
/* output:
to......turns: 2.333
turns...water: 2.333
ice.....water: 2.000
ice.....solid: 1.500
to......water: 1.500
ice.....to: 1.333
solid 1.50 0.50 3.0
gas 0.00 0.33 0.0
water 2.00 1.33 1.5
Optional(1.208) nil
["0.354", "0.595", "0.806", "1.000", "1.000"]
7.4349 → 2.4538
-0.124 -0.441 -0.352 +0.056
*/
