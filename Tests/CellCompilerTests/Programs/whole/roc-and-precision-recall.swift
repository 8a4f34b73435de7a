import Foundation

struct Prediction { let score: Double; let isPositive: Bool }

struct Counts: AdditiveArithmetic {
    var tp = 0, fp = 0
    static var zero: Counts { Counts() }
    static func + (a: Counts, b: Counts) -> Counts { Counts(tp: a.tp + b.tp, fp: a.fp + b.fp) }
    static func - (a: Counts, b: Counts) -> Counts { Counts(tp: a.tp - b.tp, fp: a.fp - b.fp) }
}

struct Curve: Sequence {
    struct Point: Equatable { var x, y: Double; var threshold = Double.infinity }
    var points: [Point]
    init(_ points: [Point]) { self.points = points }
    func makeIterator() -> IndexingIterator<[Point]> { points.makeIterator() }
    var area: Double {
        zip(points, points.dropFirst()).reduce(0) { sum, pair in
            let (a, b) = pair
            return sum + (b.x - a.x) * (a.y + b.y) / 2
        }
    }
}

extension Array where Element == Prediction {
    var positives: Int { reduce(0) { $0 + ($1.isPositive ? 1 : 0) } }
    var negatives: Int { count - positives }

    /// Counts at every distinct threshold, from the highest down.
    var steps: [(threshold: Double, counts: Counts)] {
        var running = Counts.zero
        var out: [(threshold: Double, counts: Counts)] = []
        for p in sorted(by: { $0.score > $1.score }) {
            running += p.isPositive ? Counts(tp: 1) : Counts(fp: 1)
            if let last = out.last, last.threshold == p.score {
                out[out.endIndex - 1].counts = running
            } else {
                out.append((p.score, running))
            }
        }
        return out
    }
    var roc: Curve? {
        guard positives > 0, negatives > 0 else { return nil }
        let (p, n) = (Double(positives), Double(negatives))
        return Curve([Curve.Point(x: 0, y: 0)] + steps.map { Curve.Point(x: Double($0.counts.fp) / n, y: Double($0.counts.tp) / p, threshold: $0.threshold) })
    }
    var precisionRecall: Curve {
        Curve(steps.map { step in
            let c = step.counts
            return Curve.Point(x: Double(c.tp) / Double(positives), y: Double(c.tp) / Double(c.tp + c.fp), threshold: step.threshold)
        })
    }
    var averagePrecision: Double {
        var previous = 0.0, sum = 0.0
        for p in precisionRecall { sum += (p.x - previous) * p.y; previous = p.x }
        return sum
    }
    /// The share of ordered pairs that are ranked rightly.
    var rankedPairs: Double {
        let yes = filter(\.isPositive), no = filter { !$0.isPositive }
        let wins = yes.flatMap { a in no.map { b in a.score > b.score ? 1.0 : a.score == b.score ? 0.5 : 0 } }
        return wins.reduce(0, +) / Double(wins.count)
    }
}

func table(_ rows: [[String]], widths: Int...) -> String {
    rows.map { row in
        zip(row, widths).map { cell, w in String(repeating: " ", count: Swift.max(0, w - cell.count)) + cell }.joined(separator: " |")
    }.joined(separator: "\n")
}

let raw = "0.95+ 0.9+ 0.8- 0.8+ 0.7+ 0.6- 0.55+ 0.5- 0.4- 0.3+ 0.2- 0.1-"
let data = raw.split(separator: " ").compactMap { item -> Prediction? in
    guard let sign = item.last, let score = Double(item.dropLast()) else { return nil }
    return Prediction(score: score, isPositive: sign == "+")
}
print(data.count, data.positives, data.negatives)
if let roc = data.roc {
    print(table([["порог", "FPR", "TPR"]] + roc.map { p in
        [p.threshold.isFinite ? "\(p.threshold)" : "∞"] + [p.x, p.y].map { String(format: "%.3f", $0) }
    }, widths: 6, 6, 6))
    print("AUC", String(format: "%.4f", roc.area), String(format: "%.4f", data.rankedPairs), abs(roc.area - data.rankedPairs) < 1e-12)
    let best = roc.max { $0.y - $0.x < $1.y - $1.x }!
    print("Youden:", best.threshold, String(format: "%.3f", best.y - best.x), roc.points.count, roc.points.first?.threshold ?? 0)
}
print("AP", String(format: "%.4f", data.averagePrecision))
for (p, bar) in data.precisionRecall.map({ ($0, String(repeating: "▇", count: Int($0.y * 10))) }) where p.x >= 0.5 {
    print(String(format: "%.2f %.2f", p.x, p.y), bar)
}
let f1 = data.precisionRecall.map { p in (p.threshold, 2 * p.x * p.y / (p.x + p.y)) }
if let (t, f) = f1.max(by: { $0.1 < $1.1 }) { print("F1 \(String(format: "%.3f", f)) at \(t)") }
print([Prediction(score: 1, isPositive: true)].roc == nil, (data.roc?.area).map { $0 > 0.5 } ?? false)
/* output:
12 6 6
 порог |   FPR |   TPR
     ∞ | 0.000 | 0.000
  0.95 | 0.000 | 0.167
   0.9 | 0.000 | 0.333
   0.8 | 0.167 | 0.500
   0.7 | 0.167 | 0.667
   0.6 | 0.333 | 0.667
  0.55 | 0.333 | 0.833
   0.5 | 0.500 | 0.833
   0.4 | 0.667 | 0.833
   0.3 | 0.667 | 1.000
   0.2 | 0.833 | 1.000
   0.1 | 1.000 | 1.000
AUC 0.7917 0.7917 true
Youden: 0.7 0.500 12 inf
AP 0.8107
0.50 0.75 ▇▇▇▇▇▇▇
0.67 0.80 ▇▇▇▇▇▇▇▇
0.67 0.67 ▇▇▇▇▇▇
0.83 0.71 ▇▇▇▇▇▇▇
0.83 0.62 ▇▇▇▇▇▇
0.83 0.56 ▇▇▇▇▇
1.00 0.60 ▇▇▇▇▇▇
1.00 0.55 ▇▇▇▇▇
1.00 0.50 ▇▇▇▇▇
F1 0.769 at 0.55
true true
*/
