import Foundation

/// What a piece of text is.
enum Token: Hashable, CustomStringConvertible {
  case word(String)
  case number(Double)
  case punctuation(Character)

  var description: String {
    switch self {
    case .word(let text): return "word(\(text))"
    case let .number(value) where value == value.rounded(): return "number(\(Int(value)))"
    case .number(let value): return "number(\(value))"
    case .punctuation(let mark): return "mark(\(mark))"
    }
  }

  var isWord: Bool {
    if case .word = self { return true }
    return false
  }
}

struct Tokenizer: Sequence, IteratorProtocol {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func next() -> Token? {
    rest = rest.drop(while: \.isWhitespace)
    guard let first = rest.first else { return nil }
    if first.isLetter {
      let word = rest.prefix { $0.isLetter || $0 == "'" }
      rest = rest[word.endIndex...]
      return .word(word.lowercased())
    }
    if first.isNumber {
      let digits = rest.prefix(while: { $0.isNumber || $0 == "." })
      defer { rest.removeFirst(digits.count) }
      return Double(digits).map(Token.number) ?? .word(String(digits))
    }
    return .punctuation(rest.removeFirst())
  }
}

struct FrequencyTable<Item: Hashable> {
  private(set) var counts: [Item: Int] = [:]
  var total: Int { counts.values.reduce(0, +) }

  init<S: Sequence>(_ items: S) where S.Element == Item {
    for item in items { counts[item, default: 0] += 1 }
  }

  subscript(item: Item) -> Int { counts[item] ?? 0 }

  func relative(_ item: Item) -> Double {
    total == 0 ? 0 : Double(self[item]) / Double(total)
  }
}

extension FrequencyTable where Item: Comparable {
  var ranked: [(item: Item, count: Int)] {
    counts.map { (item: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.item) < ($0.count, $1.item) }
  }
}

let text = "It's the 3rd of 12.5 times: the cat, the dog and the cat's 7 fleas!"
let tokens = Array(Tokenizer(text))
print(tokens.count, tokens.filter(\.isWord).count)
for token in tokens.prefix(6) { print(token) }

let words = tokens.compactMap { token -> String? in
  guard case .word(let word) = token else { return nil }
  return word
}
let table = FrequencyTable(words)
for (rank, entry) in table.ranked.prefix(4).enumerated() {
  let share = String(format: "%.3f", table.relative(entry.item))
  print("\(rank + 1). \(entry.item.padding(toLength: 6, withPad: ".", startingAt: 0)) \(entry.count) \(share)")
}
print(table["dog"], table["bird"])
let letters = FrequencyTable(words.joined())
print(letters.ranked.prefix(3).map { "\($0.item)=\($0.count)" }.joined(separator: " "))
let byKind = Dictionary(grouping: tokens) { token -> String in
  switch token {
  case .word: "word"
  case .number: "number"
  case .punctuation: "mark"
  }
}
for (kind, members) in byKind.sorted(by: { $0.key < $1.key }) {
  print(kind, members.count, members.last!)
}
let lengths = FrequencyTable(words.map(\.count)).ranked
print(lengths.map { "\($0.item):" + String(repeating: "#", count: $0.count) })
/* output:
19 13
word(it's)
word(the)
number(3)
word(rd)
word(of)
number(12.5)
1. the... 4 0.308
2. and... 1 0.077
3. cat... 1 0.077
4. cat's. 1 0.077
1 0
t=8 e=6 a=4
mark 3 mark(!)
number 3 number(7)
word 13 word(fleas)
["3:#######", "5:###", "2:##", "4:#"]
*/
