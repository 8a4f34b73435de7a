// Inverted index and ranking
import Foundation
enum Token: Hashable { case word(String), number(Int), punctuation(Character) }
struct Lexer: Sequence, IteratorProtocol {
  private var rest: Substring
  init(_ text: String) { rest = text[...] }
  mutating func next() -> Token? {
    rest = rest.drop(while: \.isWhitespace)
    guard let first = rest.first else { return nil }
    if first.isLetter {
      let word = rest.prefix { $0.isLetter || $0 == "'" }
      rest.removeFirst(word.count)
      return .word(word.lowercased())
    }
    if first.isNumber {
      let digits = rest.prefix(while: \.isNumber)
      defer { rest = rest.dropFirst(digits.count) }
      return Int(digits).map(Token.number)
    }
    return .punctuation(rest.removeFirst())
  }
}
struct Posting { let document: Int; var positions: [Int] }
final class Index {
  private(set) var postings: [String: [Posting]] = [:]
  private var lengths: [Int: Int] = [:]
  subscript(term: String) -> [Posting] { postings[term, default: []] }
  func add(_ text: String, as id: Int) {
    var position = 0
    for case .word(let w) in Lexer(text) {
      defer { position += 1 }
      if let i = postings[w]?.firstIndex(where: { $0.document == id }) {
        postings[w]![i].positions.append(position)
      } else {
        postings[w, default: []].append(Posting(document: id, positions: [position]))
      }
    }
    lengths[id] = position
  }
  func idf(_ term: String) -> Double {
    log(Double(lengths.count + 1) / Double(self[term].count + 1)) + 1
  }
  func search(_ query: String) -> [(id: Int, score: Double)] {
    var scores: [Int: Double] = [:]
    for case let .word(term) in Lexer(query) {
      for p in self[term] {
        scores[p.document, default: 0] += idf(term) * Double(p.positions.count) / Double(lengths[p.document]!)
      }
    }
    return scores.map { (id: $0.key, score: $0.value) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.id < $1.id }
  }
}
let index = Index()
let texts = ["The cat sat on the mat.", "A dog, 3 cats and the cat!", "Dogs don't like cats; cats like dogs"]
for (i, t) in texts.enumerated() { index.add(t, as: i) }
for q in ["cat", "cats dogs", "the cat", "zebra"] {
  let hits = index.search(q)
  if hits.isEmpty { print("\(q): nothing"); continue }
  print("\(q):", hits.map { "\($0.id) (\(String(format: "%.3f", $0.score)))" }.joined(separator: ", "))
}
print(Array(Lexer("It's 42, ok?")))
print(Set(Lexer("a a b")).count, index["cats"].map(\.positions))
let kinds = Lexer("one 2 three, 4").reduce(into: [String: Int]()) { counts, t in
  switch t {
  case .word: counts["word", default: 0] += 1
  case .number(let n) where n > 3: counts["big", default: 0] += 1
  case .number: counts["small", default: 0] += 1
  case .punctuation(","), .punctuation("."): counts["stop", default: 0] += 1
  case .punctuation: counts["other", default: 0] += 1
  }
}
print(kinds.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })
/* output:
cat: 0 (0.215), 1 (0.215)
cats dogs: 2 (0.852), 1 (0.215)
the cat: 0 (0.644), 1 (0.429)
zebra: nothing
[main.Token.word("it\'s"), main.Token.number(42), main.Token.punctuation(","), main.Token.word("ok"), main.Token.punctuation("?")]
2 [[2], [3, 4]]
["big=1", "small=1", "stop=1", "word=2"]
*/
