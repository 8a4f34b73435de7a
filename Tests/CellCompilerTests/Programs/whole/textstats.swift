import Foundation
let text = """
It was the best of times, it was the worst of times, it was the age of wisdom...
"Don't panic!" said the naïve café-owner; 42 times, 3.5 hours.

Second paragraph: end.
"""
struct Stats {
  let text: String
  lazy var words: [String] = text.lowercased().components(separatedBy: CharacterSet.letters.union(CharacterSet(charactersIn: "'-")).inverted).filter { !$0.isEmpty }
  lazy var frequencies = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
  var lines: Int { text.components(separatedBy: .newlines).count }
  var paragraphs: Int { text.components(separatedBy: "\n\n").count }
  var sentences: Int { text.split { ".!?".contains($0) }.filter { $0.contains(where: \.isLetter) }.count }
  mutating func top(_ n: Int) -> [(String, Int)] { Array(frequencies.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(n)) .map { ($0.key, $0.value) } }
  mutating func hapax() -> Set<String> { Set(frequencies.filter { $0.value == 1 }.keys) }
}
var s = Stats(text: text)
print(s.words.count, s.lines, s.paragraphs, s.sentences, s.top(3), s.hapax().count)
for (w, n) in s.top(4) { print(w.padding(toLength: 6, withPad: " ", startingAt: 0) + String(repeating: "*", count: n), String(format: "%5.1f%%", 100 * Double(n) / Double(s.words.count))) }
let lengths = Dictionary(grouping: s.words, by: \.count).sorted { $0.key < $1.key }
print(lengths.map { "\($0.key):\($0.value.count)" }.joined(separator: " "))
print(text.filter(\.isNumber), text.unicodeScalars.filter { !$0.isASCII }.count, text.utf8.count - text.count, text.components(separatedBy: " ").count)
print(text.replacingOccurrences(of: "times", with: "TIMES").contains("TIMES,"), text.range(of: "naïve").map { text[$0].count } ?? 0)
if let r = text.range(of: "worst", options: .caseInsensitive) { print(text.distance(from: text.startIndex, to: r.lowerBound), text[..<r.lowerBound].suffix(4)) }
let digits = text.matches(of: #/\d+(\.\d+)?/#).map { String($0.output.0) }
print(digits, digits.compactMap(Double.init).reduce(0, +), text.firstMatch(of: #/"(?<quote>[^"]+)"/#)?.quote ?? "")
let vowels = Set("aeiou"), counts = text.lowercased().reduce(into: (v: 0, c: 0)) { t, ch in if vowels.contains(ch) { t.v += 1 } else if ch.isLetter { t.c += 1 } }
print(counts, "café".folding(options: .diacriticInsensitive, locale: nil), text.capitalized.prefix(11), "é".unicodeScalars.count)
/* output:
29 4 2 5 [("the", 4), ("it", 3), ("of", 3)] 13
the   ****  13.8%
it    ***  10.3%
of    ***  10.3%
times ***  10.3%
2:6 3:9 4:2 5:8 6:2 9:1 10:1
4235 2 2 29
true 5
37 the 
["42", "3.5"] 45.5 Don't panic!
(v: 43, c: 73) cafe It Was The  1
*/
