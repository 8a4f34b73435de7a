// strings and indices
let s = "Hello, Wörld! 👋🏽 café"
print(s.count, s.utf8.count, s.unicodeScalars.count, s.utf16.count)
let i = s.index(s.startIndex, offsetBy: 7)
print(s[i], s[..<i], s[i...], s[s.index(after: i)...].prefix(4))
if let r = s.range(of: "Wör") { print(s[r], s.distance(from: s.startIndex, to: r.upperBound)) }
extension String {
  func range(of other: String) -> Range<String.Index>? {
    var i = startIndex
    while i < endIndex { if self[i...].hasPrefix(other) { return i..<index(i, offsetBy: other.count) }; formIndex(after: &i) }
    return nil
  }
  subscript(n: Int) -> Character { self[index(startIndex, offsetBy: n)] }
  subscript(r: ClosedRange<Int>) -> Substring { self[index(startIndex, offsetBy: r.lowerBound)...index(startIndex, offsetBy: r.upperBound)] }
  var isPalindrome: Bool { let c = lowercased().filter(\.isLetter); return c == String(c.reversed()) }
  func levenshtein(_ o: String) -> Int { self == o ? 0 : isEmpty ? o.count : o.isEmpty ? count : Swift.min(String(dropFirst()).levenshtein(o) + 1, levenshtein(String(o.dropFirst())) + 1, String(dropFirst()).levenshtein(String(o.dropFirst())) + (first == o.first ? 0 : 1)) }
}
print(s[4], s[0...4], "A man, a plan, a canal: Panama".isPalindrome, "cat".levenshtein("cart"))
var t = "swift"
t.insert("!", at: t.endIndex); t.insert(contentsOf: "go ", at: t.startIndex); print(t)
t.remove(at: t.firstIndex(of: "g")!); t.removeLast(2); t.replaceSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 2), with: "==")
print(t, t.uppercased(), t.contains("wi"), t.hasSuffix("if"))
print("a,b,,c".split(separator: ","), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false).count, "a b c d".split(separator: " ", maxSplits: 2))
let multi = """
  line 1
    indented \(1 + 1)
  "quoted" \
  joined
  """
print(multi)
print(#"raw \n \(x) \#(1 + 2)"#, "tab\tq\u{1F600}\u{e9}", "é" == "e\u{301}", "é".count)
print(String("abc".reversed()), String(repeating: "ab", count: 3), String(42, radix: 2), Int("ff", radix: 16)!, Int("12x") as Any, Double("1e3")!)
for (n, c) in "añ🇩🇪".enumerated() { print(n, c, c.unicodeScalars.map { String($0.value, radix: 16) }, c.isLetter) }
let words = "the quick brown fox".split(separator: " ").map { $0.first!.uppercased() + $0.dropFirst() }.joined(separator: " ")
print(words, words.filter { $0.isUppercase }, words.lastIndex(of: "o").map { words[$0...] } ?? "")
print("abc" < "abd", "Zoo" < "apple", max("x", "xy"), ["b", "A", "c"].sorted(), "abc".max()!)
print("x".isEmpty, "".isEmpty, "abc".allSatisfy(\.isLetter), "abc1".contains(where: \.isNumber), Array("hey"), Set("hello").count)
var bytes = [UInt8]("AZ".utf8); bytes[0] += 1; print(String(decoding: bytes, as: UTF8.self), bytes)
print(Character("a").asciiValue! + 1, Character(UnicodeScalar(98)), "5".first!.wholeNumberValue! * 2, ("a"..."e").contains("c"))
print("hello world".prefix { $0 != " " }, "  trim ".drop { $0 == " " }, "k=v".firstIndex(of: "=").map { ("k=v"[..<$0], "k=v"["k=v".index(after: $0)...]) }!)
print("line1\nline2\r\nline3".split(whereSeparator: \.isNewline), "abc".enumerated().map { "\($0)\($1)" }, zip("abc", 1...).map { "\($0)\($1)" })
/* output:
20 29 21 23
W Hello,  Wörld! 👋🏽 café örld
Wör 10
o Hello true 1
go swift!
==swif ==SWIF true true
["a", "b", "c"] 4 ["a", "b", "c d"]
line 1
  indented 2
"quoted" joined
raw \n \(x) 3 tab	q😀é true 1
cba ababab 101010 255 nil 1000.0
0 a ["61"] true
1 ñ ["f1"] true
2 🇩🇪 ["1f1e9", "1f1ea"] false
The Quick Brown Fox TQBF ox
true true xy ["A", "b", "c"] c
false true true true ["h", "e", "y"] 4
BZ [66, 90]
98 b 10 true
hello trim  ("k", "v")
["line1", "line2", "line3"] ["0a", "1b", "2c"] ["a1", "b2", "c3"]
*/
