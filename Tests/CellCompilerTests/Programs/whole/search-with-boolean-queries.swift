import Foundation

struct DocumentID: RawRepresentable, Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  let rawValue: Int
  init(rawValue: Int) { self.rawValue = rawValue }
  init(integerLiteral value: IntegerLiteralType) { rawValue = value }
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  var description: String { "#\(rawValue)" }
}

struct Posting { let id: DocumentID; var positions: [Int] }

indirect enum Query: CustomStringConvertible {
  case term(String), phrase([String])
  case and(Query, Query), or(Query, Query), not(Query)

  static func & (a: Query, b: Query) -> Query { .and(a, b) }
  static prefix func ~ (q: Query) -> Query { .not(q) }

  var description: String {
    switch self {
    case .term(let t): return t
    case .phrase(let words): return "\"" + words.joined(separator: " ") + "\""
    case .and(let a, let b): return "(\(a) AND \(b))"
    case .or(let a, let b): return "(\(a) OR \(b))"
    case .not(let q): return "NOT \(q)"
    }
  }

  var terms: Set<String> {
    switch self {
    case .term(let t): return [t]
    case .phrase(let words): return Set(words)
    case .and(let a, let b), .or(let a, let b): return a.terms.union(b.terms)
    case .not: return []
    }
  }
}

enum QueryError: Error { case unexpectedEnd, unexpected(String, at: Int), unbalanced }

struct QueryParser {
  private var tokens: ArraySlice<String>

  init(_ text: String) {
    tokens = text.matches(of: #/"[^"]*"|[()]|\w+/#).map { String($0.output) }[...]
  }

  mutating func parse() throws -> Query {
    let query = try disjunction()
    if let extra = tokens.first { throw QueryError.unexpected(extra, at: tokens.startIndex) }
    return query
  }

  private mutating func take(_ word: String) -> Bool {
    guard tokens.first?.uppercased() == word else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func disjunction() throws -> Query {
    var left = try conjunction()
    while take("OR") { left = .or(left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws -> Query {
    var left = try factor()
    while let next = tokens.first, next != ")", next.uppercased() != "OR" {
      _ = take("AND")
      left = .and(left, try factor())
    }
    return left
  }

  private mutating func factor() throws -> Query {
    if take("NOT") { return ~(try factor()) }
    guard let token = tokens.popFirst() else { throw QueryError.unexpectedEnd }
    switch token {
    case "(":
      let inner = try disjunction()
      guard take(")") else { throw QueryError.unbalanced }
      return inner
    case ")": throw QueryError.unexpected(token, at: tokens.startIndex - 1)
    case _ where token.hasPrefix("\""): return .phrase(Index.words(token))
    default: return .term(token.lowercased())
    }
  }
}

struct Index {
  private(set) var postings: [String: [Posting]] = [:]
  private var lengths: [DocumentID: Int] = [:]
  var all: Set<DocumentID> { Set(lengths.keys) }

  static func words(_ text: some StringProtocol) -> [String] {
    text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty }
  }

  mutating func add(_ text: String, as id: DocumentID) {
    let words = Self.words(text)
    lengths[id] = words.count
    for (position, word) in words.enumerated() {
      if let last = postings[word]?.indices.last, postings[word]![last].id == id {
        postings[word]![last].positions.append(position)
      } else {
        postings[word, default: []].append(Posting(id: id, positions: [position]))
      }
    }
  }

  func evaluate(_ query: Query) -> Set<DocumentID> {
    switch query {
    case .term(let t): return Set(postings[t, default: []].map(\.id))
    case .phrase(let words): return all.filter { contains(words, in: $0) }
    case let .and(a, b): return evaluate(a).intersection(evaluate(b))
    case let .or(a, b): return evaluate(a).union(evaluate(b))
    case let .not(q): return all.subtracting(evaluate(q))
    }
  }

  private func positions(of word: String, in id: DocumentID) -> [Int] {
    postings[word]?.first(where: { $0.id == id })?.positions ?? []
  }

  private func contains(_ words: [String], in id: DocumentID) -> Bool {
    guard let first = words.first else { return false }
    return positions(of: first, in: id).contains { start in
      words.indices.dropFirst().allSatisfy { positions(of: words[$0], in: id).contains(start + $0) }
    }
  }

  func rank(_ query: Query) -> [(id: DocumentID, score: Double)] {
    evaluate(query).map { id -> (id: DocumentID, score: Double) in
      let score = query.terms.sorted().map { term -> Double in
        let tf = Double(positions(of: term, in: id).count) / Double(lengths[id]!)
        return tf * log2(Double(lengths.count + 1) / Double(postings[term]?.count ?? 1))
      }.reduce(0, +)
      return (id, score)
    }.sorted { $0.score == $1.score ? $0.id < $1.id : $0.score > $1.score }
  }
}

var index = Index()
let texts: [DocumentID: String] = [1: "The cat sat on the mat.", 2: "The dog chased the cat!", 3: "A dog and a bird; the bird sang.", 4: "On the mat sat a bird", 5: "Silence"]
for id in texts.keys.sorted() { index.add(texts[id]!, as: id) }

for text in ["cat AND dog", "cat or bird", "NOT the", "bird -dog NOT dog", "\"sat on the mat\" OR \"the bird\"", "(cat OR dog) AND NOT mat", "(cat", "cat )", "cat AND"] {
  do {
    var parser = QueryParser(text)
    let query = try parser.parse()
    print(query, index.rank(query).map { "\($0.id):" + String(format: "%.3f", $0.score) })
  } catch QueryError.unexpected(let token, at: let place) {
    print("\(text): unexpected '\(token)' at \(place)")
  } catch {
    print("\(text): \(error)")
  }
}
print(index.postings["bird"]!.map { ($0.id, $0.positions) }, index.evaluate(Query.term("bird") & ~Query.term("dog")))
/* output:
(cat AND dog) ["#2:0.634"]
(cat OR bird) ["#3:0.396", "#2:0.317", "#1:0.264", "#4:0.264"]
NOT the ["#5:0.000"]
((bird AND dog) AND NOT dog) []
("sat on the mat" OR "the bird") ["#1:0.987", "#3:0.469"]
((cat OR dog) AND NOT mat) ["#2:0.634", "#3:0.198"]
(cat: unbalanced
cat ): unexpected ')' at 1
cat AND: unexpectedEnd
[(#3, [4, 6]), (#4, [5])] [#4]
*/
