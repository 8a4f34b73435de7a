import Foundation
let text = """
  Мама мыла раму. Рама была чистой!
  \tМыла — мылом?  "Да", сказала мама…
  """
let words = text.components(separatedBy: CharacterSet.letters.inverted).filter { !$0.isEmpty }
print(words.count, words)
let freq = Dictionary(grouping: words.map { $0.lowercased() }, by: { $0 }).mapValues(\.count)
for (w, c) in freq.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) where c > 1 {
  print(w.padding(toLength: 8, withPad: ".", startingAt: 0) + String(format: "%3d %5.2f%%", c, Double(c) / Double(words.count) * 100))
}
print(text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) })
print("é".unicodeScalars.count, "e\u{301}".count, "🇷🇺👨‍👩‍👧".count, "straße".uppercased())
let s = "hello, world"
if let r = s.range(of: "world") { print(s[..<r.lowerBound], s.replacingCharacters(in: r, with: "Swift")) }
print(s.capitalized, s.hasSuffix("ld"), s.firstIndex(of: "o").map { s.distance(from: s.startIndex, to: $0) } ?? -1)
print(String(s.reversed()), s.prefix(while: { $0 != "," }), s.dropFirst(7).uppercased())
print("a-b_c".split(whereSeparator: { "-_".contains($0) }), "x=1;y=2".split(separator: ";").map { $0.split(separator: "=") })
print(Int("42")! + Int("0x1F".dropFirst(2), radix: 16)!, String(255, radix: 2), Double("1e-3") ?? 0)
print("abc".compare("abd") == .orderedAscending, "Äpfel".folding(options: .diacriticInsensitive, locale: nil))

/* output:
11 ["Мама", "мыла", "раму", "Рама", "была", "чистой", "Мыла", "мылом", "Да", "сказала", "мама"]
мама....  2 18.18%
мыла....  2 18.18%
["Мама мыла раму. Рама была чистой!", "Мыла — мылом?  \"Да\", сказала мама…"]
1 1 2 STRASSE
hello,  hello, Swift
Hello, World true 4
dlrow ,olleh hello WORLD
["a", "b", "c"] [["x", "1"], ["y", "2"]]
73 11111111 0.001
true Apfel
*/
