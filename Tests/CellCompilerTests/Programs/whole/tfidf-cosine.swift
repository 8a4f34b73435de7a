import Foundation

// A tiny search engine: TF-IDF vectors and cosine similarity.
typealias SparseVector = [String: Double]

struct Corpus {
    let documents: [[String]]
    private let df: [String: Int]

    init(_ texts: [String]) {
        let tokenised = texts.map { text in
            text.lowercased()
                .split(whereSeparator: { !$0.isLetter })
                .map(String.init)
        }
        documents = tokenised
        df = tokenised.reduce(into: [:]) { counts, doc in
            for term in Set(doc) { counts[term, default: 0] += 1 }
        }
    }

    var vocabulary: [String] { df.keys.sorted() }

    func idf(_ term: String) -> Double {
        guard let n = df[term] else { return 0 }
        return log(Double(documents.count) / Double(n)) + 1
    }

    func vector(_ words: [String]) -> SparseVector {
        let tf = Dictionary(words.map { ($0, 1.0) }, uniquingKeysWith: +)
        let raw = Dictionary(uniqueKeysWithValues: tf.map { ($0.key, $0.value * idf($0.key)) })
        let norm = raw.values.map { $0 * $0 }.reduce(0, +).squareRoot()
        return norm == 0 ? raw : raw.mapValues { $0 / norm }
    }
}

func cosine(_ a: SparseVector, _ b: SparseVector) -> Double {
    a.reduce(0) { $0 + $1.value * (b[$1.key] ?? 0) }
}

let corpus = Corpus([
    "The cat sat on the mat.",
    "The dog chased the cat!",
    "Dogs and cats are pets; pets sit on mats?",
])
print(corpus.vocabulary.prefix(5), corpus.vocabulary.count)
let vectors = corpus.documents.map(corpus.vector)
for i in vectors.indices {
    let row = vectors.indices.map { j in String(format: "%.2f", cosine(vectors[i], vectors[j])) }
    print(row.joined(separator: " "))
}
let query = corpus.vector(["cat", "mat", "unicorn"])
let ranking = vectors.enumerated()
    .map { (index: $0.offset, score: cosine(query, $0.element)) }
    .sorted { $0.score > $1.score }
for (rank, hit) in ranking.enumerated() where hit.score > 0 {
    print("\(rank + 1). document \(hit.index) (\(String(format: "%.3f", hit.score)))")
}
print(String(format: "idf(the)=%.3f idf(dog)=%.3f idf(zzz)=%.0f", corpus.idf("the"), corpus.idf("dog"), corpus.idf("zzz")))
let best = query.max { a, b in a.value == b.value ? a.key > b.key : a.value < b.value }
print(best?.key ?? "none", query.keys.sorted())
/* output:
["and", "are", "cat", "cats", "chased"] 14
1.00 0.50 0.06
0.50 1.00 0.00
0.06 0.00 1.00
1. document 0 (0.556)
2. document 1 (0.181)
idf(the)=1.405 idf(dog)=2.099 idf(zzz)=0
mat ["cat", "mat", "unicorn"]
*/
