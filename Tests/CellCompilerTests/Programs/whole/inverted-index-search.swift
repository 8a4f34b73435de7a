struct Hit { let document: Int; let score: Int }
struct SearchIndex {
  private var postings: [String: [Int: Int]] = [:]
  private(set) var titles: [String] = []
  static let stopWords: Set = ["the", "a", "of", "and"]
  static func terms(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !stopWords.contains($0) }
  }
  mutating func add(_ title: String, _ body: String) {
    let id = titles.count
    titles.append(title)
    for term in Self.terms(title + " " + body) { postings[term, default: [:]][id, default: 0] += 1 }
  }
  func search(_ query: String, limit: Int = 2) -> [Hit] {
    var scores: [Int: Int] = [:]
    for term in Self.terms(query) {
      for (id, count) in postings[term] ?? [:] { scores[id, default: 0] += count }
    }
    return Array(scores.map { Hit(document: $0.key, score: $0.value) }
      .sorted { $0.score == $1.score ? $0.document < $1.document : $0.score > $1.score }
      .prefix(limit))
  }
}
var index = SearchIndex()
index.add("Cats", "The cat and the kitten. A cat sleeps.")
index.add("Dogs", "Dogs chase the cat of the house")
index.add("Birds", "Birds of prey")
for query in ["the cat", "prey of birds", "fish", "dogs cat"] {
  print(query, index.search(query).map { "\(index.titles[$0.document]):\($0.score)" })
}

/* output:
the cat ["Cats:2", "Dogs:1"]
prey of birds ["Birds:3"]
fish []
dogs cat ["Dogs:3", "Cats:2"]
*/
