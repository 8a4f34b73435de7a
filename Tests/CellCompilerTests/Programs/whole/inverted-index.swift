// inverted index + ranking
struct Document: Identifiable, Equatable {
  let id: Int
  let title: String
  let body: String
  var words: [String] { body.lowercased().split { !$0.isLetter }.map(String.init) }
}
final class Index {
  private(set) var postings: [String: [(id: Int, tf: Int)]] = [:]
  private var lengths: [Int: Int] = [:]
  var count: Int { lengths.count }
  func add(_ d: Document) {
    var counts: [String: Int] = [:]
    for w in d.words { counts[w, default: 0] += 1 }
    for (w, c) in counts.sorted(by: { $0.key < $1.key }) { postings[w, default: []].append((d.id, c)) }
    lengths[d.id] = d.words.count
  }
  subscript(word: String) -> [(id: Int, tf: Int)] { postings[word] ?? [] }
  func idf(_ w: String) -> Double {
    let df = self[w].count
    guard df > 0 else { return 0 }
    return (Double(count) / Double(df)).logarithm
  }
  func search(_ query: String, top k: Int = 2) -> [(id: Int, score: Double)] {
    var scores: [Int: Double] = [:]
    for w in query.split(separator: " ").map({ $0.lowercased() }) {
      let weight = idf(w)
      for p in self[w] { scores[p.id, default: 0] += Double(p.tf) / Double(lengths[p.id]!) * weight }
    }
    return scores.map { (id: $0.key, score: $0.value) }
      .sorted { ($0.score, -$0.id) > ($1.score, -$1.id) }
      .prefix(k).map { $0 }
  }
}
extension Double {
  var logarithm: Double {
    var y = 0.0
    var x = self
    var k = 0
    while x > 2 { x /= 2; k += 1 }
    let t = (x - 1) / (x + 1)
    var power = t
    for i in stride(from: 1, through: 41, by: 2) { y += power / Double(i); power *= t * t }
    return 2 * y + Double(k) * 0.693147180559945
  }
}
let docs = [
  Document(id: 1, title: "a", body: "The cat sat on the mat"),
  Document(id: 2, title: "b", body: "A dog sat; a cat ran. The end."),
  Document(id: 3, title: "c", body: "Dogs and cats"),
]
let index = Index()
docs.forEach(index.add)
print(index.postings.keys.sorted())
for hit in index.search("cat sat mat") { print(hit.id, String(describing: (hit.score * 1000).rounded() / 1000)) }
print(index["nothing"].isEmpty, index["the"].map(\.tf))

/* output:
["a", "and", "cat", "cats", "dog", "dogs", "end", "mat", "on", "ran", "sat", "the"]
1 0.318
2 0.101
true [2, 1]
*/
