import Foundation

/// xorshift64*
struct XorShift: RandomNumberGenerator {
    var state: UInt64
    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) | 1 }
    mutating func next() -> UInt64 {
        state ^= state >> 12; state ^= state << 25; state ^= state >> 27
        return state &* 0x2545F4914F6CDD1D
    }
}

extension MutableCollection where Self: RandomAccessCollection {
    mutating func fisherYates<G: RandomNumberGenerator>(using generator: inout G) {
        guard count > 1 else { return }
        for offset in stride(from: count - 1, to: 0, by: -1) {
            let other = Int(generator.next() % UInt64(offset + 1))
            swapAt(index(startIndex, offsetBy: offset), index(startIndex, offsetBy: other))
        }
    }
}
extension Sequence {
    func mixed<G: RandomNumberGenerator>(by generator: inout G) -> [Element] {
        var copy = Array(self)
        copy.fisherYates(using: &generator)
        return copy
    }
    func grouped<Key: Hashable>(by path: KeyPath<Element, Key>) -> [Key: [Element]] {
        Dictionary(grouping: self) { $0[keyPath: path] }
    }
    func mean(_ value: (Element) throws -> Double) rethrows -> Double? {
        var n = 0, total = 0.0
        for e in self { total += try value(e); n += 1 }
        return n == 0 ? nil : total / Double(n)
    }
}

struct Sample { var x: [Double]; var label: Label
    enum Label: String, CaseIterable { case spam, ham } }

struct Split<T> {
    var train: [T], test: [T]
    init(_ data: [T], testShare: Double, seed: Int) {
        precondition((0...1).contains(testShare), "share out of bounds")
        var g = XorShift(seed: seed)
        let all = data.mixed(by: &g)
        let cut = Int((Double(all.count) * (1 - testShare)).rounded())
        (train, test) = (Array(all[..<cut]), Array(all[cut...]))
    }
}

func folds<T>(_ data: [T], k: Int) -> AnySequence<(train: [T], test: ArraySlice<T>)> {
    AnySequence(sequence(state: 0) { (fold: inout Int) -> (train: [T], test: ArraySlice<T>)? in
        guard fold < k else { return nil }
        defer { fold += 1 }
        let low = fold * data.count / k, high = (fold + 1) * data.count / k
        return (Array(data[..<low] + data[high...]), data[low..<high])
    })
}

protocol Classifier { init(); mutating func fit(_ s: [Sample]); func predict(_ x: [Double]) -> Sample.Label }

struct Majority: Classifier {
    var winner = Sample.Label.ham
    mutating func fit(_ s: [Sample]) {
        winner = s.grouped(by: \.label).max { ($0.value.count, $0.key.rawValue) < ($1.value.count, $1.key.rawValue) }!.key
    }
    func predict(_: [Double]) -> Sample.Label { winner }
}
struct NearestCentroid: Classifier {
    var centers: [Sample.Label: [Double]] = [:]
    mutating func fit(_ s: [Sample]) {
        centers = s.grouped(by: \.label).mapValues { group in
            group[0].x.indices.map { i in group.mean { $0.x[i] }! }
        }
    }
    func predict(_ x: [Double]) -> Sample.Label {
        func distance(_ c: [Double]) -> Double { zip(x, c).map { ($0 - $1) * ($0 - $1) }.reduce(0, +) }
        return centers.min { distance($0.value) < distance($1.value) }!.key
    }
}

var generator = XorShift(seed: 2024)
let data: [Sample] = (0..<30).map { i in
    let label: Sample.Label = i % 3 == 0 ? .spam : .ham
    let base = label == .spam ? 2.0 : 0.0
    return Sample(x: (0..<2).map { _ in base + Double.random(in: -1.4..<1.4, using: &generator) }, label: label)
}
let split = Split(data, testShare: 0.25, seed: 5)
print(split.train.count, split.test.count, split.test.map(\.label.rawValue).joined(separator: ","))
print(Split(Array(1...10), testShare: 0.3, seed: 1), Split(["a"], testShare: 0, seed: 3).test.isEmpty)

func evaluate<C: Classifier>(_: C.Type, k: Int) -> [Double] {
    folds(data, k: k).map { train, test in
        var model = C()
        model.fit(train)
        return test.mean { model.predict($0.x) == $0.label ? 1 : 0 } ?? .nan
    }
}
for (type, scores) in [("Majority", evaluate(Majority.self, k: 5)), ("NearestCentroid", evaluate(NearestCentroid.self, k: 5))] {
    let mean = scores.mean { $0 }!
    let deviation = sqrt(scores.mean { pow($0 - mean, 2) }!)
    print(type, scores.map { String(format: "%.2f", $0) }, String(format: "%.3f ± %.3f", mean, deviation))
}
print(folds(Array("абвгдеж"), k: 3).map { String($0.test) + "|" + String($0.train) })
var letters: ArraySlice = ["x", "y", "z", "w"][1...]
letters.fisherYates(using: &generator)
print(letters.sorted(), letters.startIndex, [Int]().mixed(by: &generator), [1, 2, 3, 4, 5].shuffled(using: &generator))
/* output:
23 7 spam,ham,spam,spam,ham,ham,ham
Split<Int>(train: [10, 1, 7, 5, 2, 3, 4], test: [8, 9, 6]) true
Majority ["0.67", "0.67", "0.67", "0.67", "0.67"] 0.667 ± 0.000
NearestCentroid ["0.83", "0.83", "1.00", "1.00", "0.83"] 0.900 ± 0.082
["аб|вгдеж", "вг|абдеж", "деж|абвг"]
["w", "y", "z"] 1 [] [4, 1, 2, 3, 5]
*/
