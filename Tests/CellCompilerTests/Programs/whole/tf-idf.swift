import Foundation
let corpus = ["the cat sat on the mat", "the dog sat", "cats and dogs and the mat"]
let docs = corpus.map { $0.components(separatedBy: " ") }
var df: [String: Int] = [:]
for doc in docs {
  for term in Set(doc) { df[term, default: 0] += 1 }
}
let terms = df.keys.sorted()
let n = Double(docs.count)
let idf = df.mapValues { log((1 + n) / (1 + Double($0))) + 1 }
func vector(_ doc: [String]) -> [Double] {
  let raw = terms.map { t in Double(doc.filter { $0 == t }.count) * idf[t]! }
  let norm = sqrt(raw.map { $0 * $0 }.reduce(0, +))
  return norm == 0 ? raw : raw.map { $0 / norm }
}
func cosine(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map { $0 * $1 }.reduce(0, +) }
let vectors = docs.map(vector)
for (t, w) in zip(terms, vectors[0]) where w > 0 { print(t, String(format: "%.4f", w)) }
for i in vectors.indices {
  print(vectors.map { String(format: "%.3f", cosine(vectors[i], $0)) }.joined(separator: " "))
}

/* output:
cat 0.4687
mat 0.3565
on 0.4687
sat 0.3565
the 0.5536
1.000 0.431 0.227
0.431 1.000 0.095
0.227 0.095 1.000
*/
