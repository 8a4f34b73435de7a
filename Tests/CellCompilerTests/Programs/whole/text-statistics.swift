struct TextStatistics: CustomStringConvertible {
    let text: String
    lazy var words: [String] = text.lowercased().split { !$0.isLetter }.map(String.init)
    lazy var frequencies: [String: Int] = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var description: String { "TextStatistics(\(text.count) characters)" }
    init(_ text: String) { self.text = text }
    mutating func top(_ n: Int) -> [(word: String, count: Int)] { frequencies.map { (word: $0.key, count: $0.value) }.sorted { ($1.count, $0.word) < ($0.count, $1.word) }.prefix(n).map { $0 } }
}
var s = TextStatistics("The cat and the dog and the bird.")
for (w, c) in s.top(2) { print(w, c) }
print(s, s.words.count)
struct Document: Hashable, Comparable { let id: Int; var title: String; var tags: Set<String> = []
  static func < (l: Document, r: Document) -> Bool { l.title < r.title }
  func hash(into h: inout Hasher) { h.combine(id) }
  static func == (l: Document, r: Document) -> Bool { l.id == r.id } }
let docs = [Document(id: 2, title: "B"), Document(id: 1, title: "A", tags: ["x"])]
print(docs.sorted().map(\.title), Set(docs + docs).count, docs[0] == Document(id: 2, title: "Z"))
class Index { private var postings: [String: Set<Int>] = [:]; private(set) var documents: [Int: Document] = [:]
  func add(_ d: Document, text: String) { documents[d.id] = d; for w in text.split(separator: " ") { postings[String(w), default: []].insert(d.id) } }
  func search(_ q: String...) -> [Document] { guard let f = q.first else { return [] }; var r = postings[f] ?? []; for w in q.dropFirst() { r.formIntersection(postings[w] ?? []) }; return r.sorted().compactMap { documents[$0] } } }
let ix = Index(); ix.add(docs[0], text: "red blue"); ix.add(docs[1], text: "blue green")
print(ix.search("blue").map(\.id), ix.search("blue", "red").map(\.title), ix.search().isEmpty)
/* output:
the 3
and 2
TextStatistics(33 characters) 8
["A", "B"] 2 true
[1, 2] ["B"] true
*/
