import Foundation

protocol Scored { var score: Double { get } }
struct Hit: Scored, CustomStringConvertible {
    let title: String
    let score: Double
    let snippet: Substring
    var description: String { "\(String(format: "%.4f", score)) \(title): \(snippet)…" }
}

struct Document: Identifiable, Hashable {
    let id: Int
    let title, body: String
}

struct SparseVector: ExpressibleByDictionaryLiteral {
    private(set) var weights: [String: Double]
    init(dictionaryLiteral elements: (String, Double)...) { weights = Dictionary(elements, uniquingKeysWith: +) }
    init(_ weights: [String: Double]) { self.weights = weights }
    static func * (a: SparseVector, b: SparseVector) -> Double {
        a.weights.keys.sorted().reduce(into: 0) { $0 += a.weights[$1]! * (b.weights[$1] ?? 0) }
    }
    var length: Double { sqrt(weights.values.map { $0 * $0 }.sorted().reduce(0, +)) }
    func cosine(with other: SparseVector) -> Double {
        let l = length * other.length
        return l.isZero ? 0 : self * other / l
    }
}

enum QueryError: Error, LocalizedError {
    case empty
    case onlyStopWords(words: [String])
    var errorDescription: String? {
        switch self {
        case .empty: return "the query is empty"
        case let .onlyStopWords(words): return "only stop words: \(words.joined(separator: ", "))"
        }
    }
}

final class SearchEngine {
    private var documents: [Document.ID: Document] = [:]
    private var postings: [String: Set<Int>] = [:]
    private var vectors: [Int: [String: Int]] = [:]
    static let stopWords: Set = ["a", "the", "of", "and", "in", "to", "is"]

    func tokenize(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    func add(_ document: Document) {
        documents[document.id] = document
        for word in tokenize(document.title + " " + document.body) where !Self.stopWords.contains(word) {
            postings[word, default: []].insert(document.id)
            vectors[document.id, default: [:]][word, default: 0] += 1
        }
    }

    func idf(_ word: String) -> Double {
        log(Double(1 + documents.count) / Double(1 + (postings[word]?.count ?? 0))) + 1
    }

    private func vector(_ counts: [String: Int]) -> SparseVector {
        let total = Double(counts.values.reduce(0, +))
        return SparseVector(Dictionary(uniqueKeysWithValues: counts.map { ($0.key, Double($0.value) / total * idf($0.key)) }))
    }

    func search(_ query: String, limit: Int = 3) throws -> [Hit] {
        let all = tokenize(query)
        if all.isEmpty { throw QueryError.empty }
        let words = all.filter { !SearchEngine.stopWords.contains($0) }
        guard !words.isEmpty else { throw QueryError.onlyStopWords(words: all) }
        let q = vector(words.reduce(into: [:]) { $0[$1, default: 0] += 1 })
        let candidates = words.compactMap { postings[$0] }.reduce(Set()) { $0.union($1) }
        return candidates
            .map { id in
                let d = documents[id]!
                return Hit(title: d.title, score: vector(vectors[id]!).cosine(with: q), snippet: d.body.prefix(24))
            }
            .sorted { ($1.score, $0.title) < ($0.score, $1.title) }
            .prefix(limit)
            .map { $0 }
    }
}

let engine = SearchEngine()
let shelf: [(key: String, value: String)] = [
    ("Gardening", "Water the roses in the morning and prune the old branches"),
    ("Cooking", "Boil the water, add salt to the water and cook the pasta"),
    ("Hiking", "Carry enough water and a map of the mountains"),
    ("Astronomy", "The old map of the sky: stars, planets and roses of light"),
]
for (i, entry) in shelf.enumerated() { engine.add(Document(id: i, title: entry.key, body: entry.value)) }

for query in ["water", "old map", "roses of the sky", "the of and", "  ", "quantum"] {
    print("«\(query)»", terminator: " ")
    do {
        let hits = try engine.search(query)
        print(hits.isEmpty ? "nothing" : "\(hits.count) found")
        hits.forEach { print("  ", $0) }
    } catch let error as QueryError {
        print("refused:", error.localizedDescription)
    } catch { print("unexpected", error) }
}
let best = try? engine.search("mountains map").max { $0.score < $1.score }
print(best?.title ?? "none", engine.idf("water") < engine.idf("pasta"))
let v: SparseVector = ["x": 3, "y": 4, "x": 0]
print(v.length, v.cosine(with: ["y": 2]), [v, ["z": 1]].map(\.weights.count))
/* output:
«water» 3 found
   0.4622 Cooking: Boil the water, add salt…
   0.2846 Hiking: Carry enough water and a…
   0.2685 Gardening: Water the roses in the m…
«old map» 3 found
   0.4256 Astronomy: The old map of the sky: …
   0.2486 Hiking: Carry enough water and a…
   0.2345 Gardening: Water the roses in the m…
«roses of the sky» 2 found
   0.4860 Astronomy: The old map of the sky: …
   0.2053 Gardening: Water the roses in the m…
«the of and» refused: only stop words: the, of, and
«  » refused: the query is empty
«quantum» nothing
Hiking true
5.0 0.8 [2, 1]
*/
