let text = "привет, мир"
print(text.count, text.utf8.count, text.unicodeScalars.count, text.utf16.count)
print(text.firstIndex(of: ",").map { text[..<$0] } ?? "", text.lastIndex(of: "и").map { text[$0...] } ?? "")
let i = text.index(text.startIndex, offsetBy: 3)
print(text[i], text[text.index(after: i)], text[text.index(before: i)], text[...i], text[i...])
print(text.distance(from: text.startIndex, to: i), text.index(i, offsetBy: 100, limitedBy: text.endIndex) == nil)
print(text.prefix(3), text.suffix(3), text.dropFirst(8), text.dropLast(5), text.prefix { $0 != "," })
print(text.indices.count, text.indices.map { text[$0] }.count, text.enumerated().map { $0.offset }.last!)
let part = text[i...]
print(part.startIndex == i, part.index(after: part.startIndex) == text.index(after: i), part.first!, part.endIndex == text.endIndex)
print(text[part.startIndex], part[i], String(part), part.count, part.base)
var t = text
t.insert("!", at: t.endIndex)
t.insert(contentsOf: "О, ", at: t.startIndex)
t.remove(at: t.startIndex)
t.removeSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 2))
t.replaceSubrange(t.startIndex..<t.index(after: t.startIndex), with: "П")
print(t, t.removeLast(), t.removeFirst(), t)
t.removeAll { $0 == "и" }
print(t, t.isEmpty, t.popLast()!, t)
print(text.reversed().map(String.init).joined(), String(text.reversed()))

/* output:
11 20 11 11
привет ир
в е и прив вет, мир
3 true
при мир мир привет привет
11 11 10
true true в true
в в вет, мир 8 привет, мир
Привет, мир! ! П ривет, мир
рвет, мр false р рвет, м
рим ,тевирп рим ,тевирп
*/
