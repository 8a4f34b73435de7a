import Foundation
let t = "The quick brown fox"
let words = t.split(separator: " ")
print(words[1].startIndex > words[0].endIndex, t[words[1].startIndex], t[words[0].startIndex..<words[2].endIndex])
for w in words { print(t.distance(from: t.startIndex, to: w.startIndex), w, w.count) }
let w = words[1]
print(w.index(after: w.startIndex) < w.endIndex, t[w.endIndex...], w.firstIndex(of: "i").map { t[$0...].prefix(3) } ?? "")
var rest = Substring(t)
while let sp = rest.firstIndex(of: " ") { print(rest[..<sp]); rest = rest[rest.index(after: sp)...] }
print(rest, rest.startIndex == t.index(t.endIndex, offsetBy: -3))
var i = t.startIndex
while i < t.endIndex { if t[i] == "q" { break }; t.formIndex(after: &i) }
print(t.distance(from: t.startIndex, to: i), t[i], t.index(i, offsetBy: 2, limitedBy: t.endIndex).map { t[$0] } ?? "-")
print(t.indices.filter { t[$0] == "o" }.map { t.distance(from: t.startIndex, to: $0) }, t.lastIndex(of: "o")!.utf16Offset(in: t))
let r = t.range(of: "quick")!
print(t[r], t[..<r.lowerBound], t[r.upperBound...], r.isEmpty, r.contains(t.startIndex), t.replacingCharacters(in: r, with: "slow"))
print(String(t[t.index(t.startIndex, offsetBy: 4)...].prefix(while: { $0 != " " })), t.index(before: t.endIndex) > t.startIndex)
var pos = t.startIndex
while let f = t.range(of: "o", range: pos..<t.endIndex) { print(t.distance(from: t.startIndex, to: f.lowerBound), terminator: " "); pos = f.upperBound }
print()
print(t.ranges(of: "o").count, t.split(separator: " ", maxSplits: 1)[1], t.components(separatedBy: "q").count, t.unicodeScalars.first!, t.utf8.first!, t.utf16.count)

/* output:
true q The quick brown
0 The 3
4 quick 5
10 brown 5
16 fox 3
true  brown fox ick
The
quick
brown
fox true
4 q i
[12, 17] 17
quick The   brown fox false false The slow brown fox
quick true
12 17 
2 quick brown fox 2 T 84 19
*/
