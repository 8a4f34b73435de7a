import Foundation
var s = "Hello, world"
s.insert("!", at: s.endIndex)
s.insert(contentsOf: " big", at: s.firstIndex(of: ",")!)
print(s)
s.remove(at: s.startIndex)
s.removeSubrange(s.startIndex..<s.index(s.startIndex, offsetBy: 2))
print(s)
s.removeSubrange(...s.index(s.startIndex, offsetBy: 1))
print(s)
s.replaceSubrange(s.startIndex...s.index(s.startIndex, offsetBy: 2), with: "XYZ")
s.replaceSubrange(s.firstIndex(of: "w")!..., with: "W")
print(s)
if let r = s.range(of: "XYZ") { s.replaceSubrange(r, with: "abc"); s.removeSubrange(s.startIndex..<s.startIndex) }
print(s, s.count)
s.append(contentsOf: ["x", "y"] as [Character]); s.append("é"); s += "z"; s.append(contentsOf: "tail".dropFirst())
print(s)
s.removeAll { "aeiou".contains($0) }
print(s, s.removeFirst(), s.removeLast(), s.popLast() ?? "-")
s.removeFirst(2); s.removeLast(1)
print(s)
s.removeAll()
print(s.isEmpty, s.first as Any, s.last == nil, s.popLast() as Any)
var chars = Array("hello")
chars[0] = "J"; chars.swapAt(1, 2); chars.append("!")
print(String(chars), String(chars.reversed()), String(chars.sorted()), chars.count)
var sub = "a-b-c"[...]
sub.removeFirst(2); sub.append("!")
print(sub, sub.popFirst() ?? "-", sub, sub.isEmpty)
var t = "abcabc"
while let r = t.range(of: "b") { t.removeSubrange(r) }
print(t)
t.replace("c", with: "CC")
print(t, t.replacing("a", with: "-", maxReplacements: 1))
t = String(t.dropFirst().dropLast(2))
print(t)
var word = "level"
word.reserveCapacity(10)
print(String(word.reversed()) == word, word.elementsEqual(word.reversed()), word.starts(with: "lev"), word.lexicographicallyPrecedes("lever"))
print("a-b".split(separator: "-"), "a, b".split(separator: ", "), "abc".split(separator: ""), "a b".split { $0 == " " })
print("abc".ranges(of: "b").count, "abcb".firstRange(of: "cb") != nil, "aXbX".trimmingPrefix("aX"), "  x".trimmingPrefix(while: \.isWhitespace))
let x = "swift" + String("!") + "ok".suffix(1)
print(x, x.suffix(3), x.prefix(while: { $0 != "t" }), x.drop(while: { $0 != "f" }), x.prefix(100), x.dropFirst(100).isEmpty)
/* output:
Hello big, world!
lo big, world!
 big, world!
XYZg, W
abcg, W 7
abcg, Wxyézail
bcg, Wxyézl b l z
, Wxy
true nil true nil
Jlelo! !olelJ !Jello 6
b-c! b -c! false
acac
aCCaCC -CCaCC
CCa
true true true true
["a", "b"] ["a", "b"] ["a", "b", "c"] ["a", "b"]
1 true bX x
swift!k t!k swif ft!k swift!k true
*/
