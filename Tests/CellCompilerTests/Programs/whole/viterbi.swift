enum Tag: String, CaseIterable, Hashable { case noun = "N", verb = "V", det = "D" }
struct HMM {
    var start: [Tag: Double]
    var transition: [Tag: [Tag: Double]]
    var emission: [Tag: [String: Double]]
    let unknown = 1e-6
    func emit(_ t: Tag, _ w: String) -> Double { emission[t]?[w] ?? unknown }
    func viterbi(_ words: [String]) -> (path: [Tag], probability: Double)? {
        guard let first = words.first else { return nil }
        var trellis: [[Tag: (p: Double, prev: Tag?)]] = [[:]]
        for t in Tag.allCases { trellis[0][t] = (start[t, default: unknown] * emit(t, first), nil) }
        for w in words.dropFirst() {
            var column: [Tag: (p: Double, prev: Tag?)] = [:]
            for t in Tag.allCases {
                let best = Tag.allCases.map { prev in (prev, trellis.last![prev]!.p * (transition[prev]?[t] ?? unknown)) }
                    .max { $0.1 < $1.1 }!
                column[t] = (p: best.1 * emit(t, w), prev: best.0)
            }
            trellis.append(column)
        }
        guard var (tag, cell) = trellis.last!.max(by: { $0.value.p < $1.value.p }) else { return nil }
        let probability = cell.p
        var path = [tag]
        for column in trellis.dropLast().reversed() {
            guard let prev = cell.prev else { break }
            tag = prev
            cell = column[tag]!
            path.insert(tag, at: 0)
        }
        return (path, probability)
    }
}
let hmm = HMM(start: [.det: 0.7, .noun: 0.2, .verb: 0.1],
              transition: [.det: [.noun: 0.9, .verb: 0.1], .noun: [.verb: 0.6, .noun: 0.3, .det: 0.1], .verb: [.det: 0.6, .noun: 0.4]],
              emission: [.det: ["the": 0.6, "a": 0.4], .noun: ["dog": 0.4, "walk": 0.2, "park": 0.4], .verb: ["walk": 0.5, "sees": 0.5]])
for s in ["the dog sees a park", "a walk", "the dog walk the park", ""] {
    let words = s.split(separator: " ").map(String.init)
    if let (path, p) = hmm.viterbi(words) {
        print(zip(words, path).map { "\($0)/\($1.rawValue)" }.joined(separator: " "), p > 0)
    } else { print("(empty)") }
}
print(Tag(rawValue: "V").map { "\($0)" } ?? "?", Tag.allCases.map(\.rawValue).joined())
/* output:
the/D dog/N sees/V a/D park/N true
a/D walk/N true
the/D dog/N walk/V the/D park/N true
(empty)
verb NVD
*/
