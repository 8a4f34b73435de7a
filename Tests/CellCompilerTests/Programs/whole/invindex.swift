import Foundation
struct Posting: Hashable, Comparable {
  let doc: Int; let positions: [Int]
  static func < (a: Posting, b: Posting) -> Bool { a.doc < b.doc }
}
final class InvertedIndex {
  private var postings: [String: [Posting]] = [:]
  private(set) var docs: [String] = []
  static let stop: Set<String> = ["the", "a", "of", "and"]
  func normalize(_ s: String) -> [String] {
    s.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty }
  }
  @discardableResult
  func add(_ text: String) -> Int {
    let id = docs.count
    docs.append(text)
    var where_: [String: [Int]] = [:]
    for (i, w) in normalize(text).enumerated() where !Self.stop.contains(w) { where_[w, default: []].append(i) }
    for (w, ps) in where_ { postings[w, default: []].append(Posting(doc: id, positions: ps)) }
    return id
  }
  func search(all words: String...) -> [Int] {
    let lists = words.map { Set((postings[$0.lowercased()] ?? []).map(\.doc)) }
    guard let first = lists.first else { return [] }
    return lists.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
  }
  func search(any words: [String]) -> [Int] { words.reduce(into: Set<Int>()) { acc, w in acc.formUnion((postings[w] ?? []).map { $0.doc }) }.sorted() }
  func phrase(_ text: String) -> [Int] {
    let words = normalize(text)
    guard let head = words.first, let starts = postings[head] else { return [] }
    return starts.filter { p in
      p.positions.contains { start in
        words.enumerated().allSatisfy { (k, w) in
          postings[w]?.first(where: { $0.doc == p.doc })?.positions.contains(start + k) ?? false
        }
      }
    }.map(\.doc)
  }
  subscript(word: String) -> [Posting] { postings[word]?.sorted() ?? [] }
  func idf(_ w: String) -> Double { log(Double(docs.count) / Double(max(1, self[w].count))) }
  func rank(_ query: String) -> [(doc: Int, score: Double)] {
    var scores = [Int: Double]()
    for w in normalize(query) {
      for p in self[w] { scores[p.doc, default: 0] += Double(p.positions.count) * idf(w) }
    }
    return scores.map { (doc: $0.key, score: $0.value) }.sorted { ($0.score, -Double($0.doc)) > ($1.score, -Double($1.doc)) }
  }
}
let index = InvertedIndex()
for t in ["The quick brown fox", "A brown dog and a quick cat", "The fox of the brown hill; fox!"] { index.add(t) }
print(index.search(all: "brown", "fox"), index.search(any: ["cat", "hill"]), index.phrase("brown fox"))
print(index["fox"].map { "\($0.doc):\($0.positions)" })
for (doc, score) in index.rank("fox cat") { print(doc, String(format: "%.3f", score), index.docs[doc].prefix(9)) }
print(index.idf("quick").rounded(), index["nope"].isEmpty)
/* output:
[0, 2] [1, 2] [0]
["0:[3]", "2:[1, 6]"]
1 1.099 A brown d
2 0.811 The fox o
0 0.405 The quick
0.0 true
*/
