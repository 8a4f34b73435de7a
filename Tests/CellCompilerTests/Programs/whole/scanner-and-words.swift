import Foundation
struct Token: Hashable, CustomStringConvertible { enum Kind: String { case word, number, punctuation, space }; let kind: Kind; let text: Substring; var description: String { "\(kind.rawValue)(\(text))" } }
struct Scanner { private var rest: Substring; init(_ s: String) { rest = s[...] }
  mutating func take(while p: (Character) -> Bool) -> Substring { let piece = rest.prefix(while: p); rest.removeFirst(piece.count); return piece }
  mutating func next() -> Token? { guard let c = rest.first else { return nil }
    if c.isLetter { return Token(kind: .word, text: take { $0.isLetter || $0 == "'" || $0 == "-" }) }
    if c.isNumber { return Token(kind: .number, text: take { $0.isNumber || $0 == "." }) }
    if c.isWhitespace { return Token(kind: .space, text: take(while: \.isWhitespace)) }
    return Token(kind: .punctuation, text: take { !$0.isLetter && !$0.isNumber && !$0.isWhitespace }) } }
extension Scanner: Sequence, IteratorProtocol {}
let tokens = Scanner("Well-known: Dr. O'Neil paid $12.50 (twice)!").filter { $0.kind != .space }
print(tokens.map(\.description).joined(separator: " "))
let kinds = Dictionary(grouping: tokens, by: \.kind).mapValues(\.count); for k in kinds.keys.sorted(by: { $0.rawValue < $1.rawValue }) { print(k, kinds[k]!) }
func sentences(_ text: String) -> [String] { var out: [String] = [], cur = ""; for (i, ch) in zip(text.indices, text) { cur.append(ch); let next = text.index(after: i); if ".!?".contains(ch), next == text.endIndex || text[next].isWhitespace { out.append(cur.trimmingCharacters(in: .whitespaces)); cur = "" } }; if !cur.isEmpty { out.append(cur) }; return out }
print(sentences("Hi there! How are you? Fine. 3.5 is ok"))
func stem(_ w: String) -> String { for (s, r) in [("sses", "ss"), ("ies", "i"), ("ing", ""), ("ed", ""), ("s", "")] where w.hasSuffix(s) && w.count > s.count + 2 { return w.dropLast(s.count) + r }; return w }
print(["caresses", "ponies", "running", "cats", "is", "hoped"].map(stem))
func vector(_ s: String) -> [Character: Int] { s.lowercased().filter(\.isLetter).reduce(into: [:]) { $0[$1, default: 0] += 1 } }; func cos(_ a: [Character: Int], _ b: [Character: Int]) -> Double { let dot = a.reduce(0) { $0 + $1.value * (b[$1.key] ?? 0) }; return Double(dot) / (sqrt(Double(a.values.map { $0 * $0 }.reduce(0, +))) * sqrt(Double(b.values.map { $0 * $0 }.reduce(0, +)))) }; print(String(format: "%.3f", cos(vector("listen"), vector("silent"))), String(format: "%.3f", cos(vector("abc"), vector("abd"))))
let kwic = "the cat saw the dog and the bird".split(separator: " "); for (i, w) in kwic.enumerated() where w == "the" { let l = kwic[max(0, i - 2)..<i].joined(separator: " "), r = kwic[(i + 1)..<min(kwic.count, i + 3)].joined(separator: " "); print(String(repeating: " ", count: 10 - l.count) + l, "[\(w)]", r) }
func soundex(_ s: String) -> String { let codes: [Character: Character] = ["b": "1", "f": "1", "p": "1", "v": "1", "c": "2", "g": "2", "j": "2", "k": "2", "q": "2", "s": "2", "x": "2", "z": "2", "d": "3", "t": "3", "l": "4", "m": "5", "n": "5", "r": "6"]; let l = s.lowercased(); guard let f = l.first else { return "" }; var out = f.uppercased(), last = codes[f]; for c in l.dropFirst() { if let d = codes[c] { if d != last { out.append(d) }; last = d } else if !"hw".contains(c) { last = nil } }; return String((out + "000").prefix(4)) }; print(["Robert", "Rupert", "Tymczak", "Pfister", "Honeyman"].map(soundex))
print("Ünïcödé".folding(options: .diacriticInsensitive, locale: nil), "straße".uppercased(), "İ".lowercased().count, "ΑΣ".lowercased(), "ﬁ".count, "e\u{301}".unicodeScalars.count, "👨‍👩‍👧".count, "🇺🇸🇬🇧".count, "a\u{0}b".count)
print("x=1&y=2".split(separator: "&").map { $0.split(separator: "=") }.reduce(into: [String: String]()) { $0[String($1[0])] = String($1[1]) }.sorted { $0.key < $1.key }.map { $0.key + $0.value }, "%41%42".components(separatedBy: "%").dropFirst().compactMap { UInt8($0, radix: 16) }.map { Character(UnicodeScalar($0)) })
/* output:
word(Well-known) punctuation(:) word(Dr) punctuation(.) word(O'Neil) word(paid) punctuation($) number(12.50) punctuation(() word(twice) punctuation()!)
number 1
punctuation 5
word 5
["Hi there!", "How are you?", "Fine.", " 3.5 is ok"]
["caress", "poni", "runn", "cat", "is", "hop"]
1.000 0.667
           [the] cat saw
   cat saw [the] dog and
   dog and [the] bird
["R163", "R163", "T522", "P236", "H555"]
Unicode STRASSE 1 ασ 1 2 1 2 3
["x1", "y2"] ["A", "B"]
*/
