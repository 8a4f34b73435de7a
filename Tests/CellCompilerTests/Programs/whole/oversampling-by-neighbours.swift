import Foundation

struct Dice: RandomNumberGenerator {
    private var s: UInt32
    init(_ seed: UInt32) { s = seed }
    mutating func next() -> UInt64 {
        func step() -> UInt64 { s = s &* 1664525 &+ 1013904223; return UInt64(s) }
        let high = step()
        return high << 32 | step()
    }
}

struct Point: Hashable, CustomStringConvertible {
    var x, y: Double
    static func + (a: Self, b: Self) -> Self { Point(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: Self, b: Self) -> Self { Point(x: a.x - b.x, y: a.y - b.y) }
    static func * (k: Double, p: Self) -> Self { .init(x: k * p.x, y: k * p.y) }
    func distance(to o: Point) -> Double { hypot(x - o.x, y - o.y) }
    var description: String { String(format: "(%.2f; %.2f)", x, y) }
}

struct Labelled<Value, Label: Hashable> { var value: Value; var label: Label }
extension Labelled: Equatable where Value: Equatable {}

protocol Sampler {
    associatedtype Value
    func grow(_ items: [Value], to size: Int, using g: inout Dice) throws -> [Value]
}
enum SamplingError: Error { case tooFew(have: Int, need: Int), shrinking }

struct Repeating<Value>: Sampler {
    func grow(_ items: [Value], to size: Int, using g: inout Dice) throws -> [Value] {
        guard size >= items.count else { throw SamplingError.shrinking }
        var result = items
        while result.count < size, let extra = items.randomElement(using: &g) { result.append(extra) }
        return result
    }
}
struct Smote: Sampler {
    var neighbours = 2
    func grow(_ items: [Point], to size: Int, using g: inout Dice) throws -> [Point] {
        guard items.count > neighbours else { throw SamplingError.tooFew(have: items.count, need: neighbours + 1) }
        return try items + (items.count..<size).map { _ in
            let base = items.randomElement(using: &g)!
            let near = items.filter { $0 != base }.sorted { $0.distance(to: base) < $1.distance(to: base) }.prefix(neighbours)
            guard let mate = near.randomElement(using: &g) else { throw SamplingError.tooFew(have: 0, need: 1) }
            return base + Double.random(in: 0...1, using: &g) * (mate - base)
        }
    }
}

func balance<S: Sampler, V, L>(_ data: [Labelled<V, L>], with sampler: S, seed: UInt32) -> Result<[Labelled<V, L>], Error> where L: Comparable, S.Value == V {
    var g = Dice(seed)
    let groups = Dictionary(grouping: data, by: \.label).mapValues { $0.map(\.value) }
    let top = groups.values.map(\.count).max() ?? 0
    return Result {
        try groups.sorted { $0.key < $1.key }.flatMap { label, values in
            try sampler.grow(values, to: top, using: &g).map { Labelled(value: $0, label: label) }
        }
    }
}

func counts<V, L>(_ d: [Labelled<V, L>]) -> String where L: Comparable {
    d.reduce(into: [L: Int]()) { $0[$1.label, default: 0] += 1 }
        .sorted(by: { $0.key < $1.key })
        .map { "\($0.key)=\($0.value)" }
        .joined(separator: " ")
}

let major = (0..<8).map { Labelled(value: Point(x: Double($0), y: Double($0 * $0) / 10), label: "ok") }
let minor = [Point(x: 1, y: 5), .init(x: 2, y: 6), .init(x: 1.5, y: 7)].map { Labelled(value: $0, label: "fraud") }
let data = major + minor
print("before:", counts(data))

switch balance(data, with: Smote(), seed: 11) {
case .success(let grown):
    print("after:", counts(grown))
    let fresh = grown.filter { !data.contains($0) }
    fresh.forEach { print("  new", $0.value, $0.label) }
    let box = (minor.map(\.value.x).min()!...minor.map(\.value.x).max()!, 5.0...7.0)
    print("inside the hull:", fresh.allSatisfy { box.0 ~= $0.value.x && box.1.contains($0.value.y) })
case .failure(let e): print("failed", e)
}
let words = zip(["да", "нет", "нет", "может", "нет"], [1, 0, 0, 2, 0]).map(Labelled.init)
let repeated = try balance(words, with: Repeating<String>(), seed: 3).get()
print(counts(repeated), repeated.map(\.value))

var shared = Dice(9)
let strict = balance(data, with: Smote(neighbours: 5), seed: 1)
if case .failure(SamplingError.tooFew(let have, let need)) = strict { print("too few: \(have) of \(need)") }
do { _ = try Repeating<Int>().grow([1, 2, 3], to: 2, using: &shared) } catch { print(error) }

print((1...5).map { _ in Int.random(in: 1...6, using: &shared) }, Bool.random(using: &shared))
/* output:
before: fraud=3 ok=8
after: fraud=8 ok=8
  new (1.72; 5.72) fraud
  new (1.79; 5.79) fraud
  new (1.61; 5.61) fraud
  new (1.89; 6.23) fraud
  new (1.18; 5.72) fraud
inside the hull: true
0=3 1=3 2=3 ["нет", "нет", "нет", "да", "да", "да", "может", "может", "может"]
too few: 3 of 6
shrinking
[2, 6, 3, 2, 1] false
*/
