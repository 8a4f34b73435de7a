let s = "héllo wörld"
let i = s.index(s.startIndex, offsetBy: 4)
print(s[i], s[s.startIndex], s[s.index(before: s.endIndex)], s[..<i], s[i...], s[...i], s[s.startIndex..<i], s[s.startIndex...i])
print(s.index(i, offsetBy: 100, limitedBy: s.endIndex) == nil, s.index(s.endIndex, offsetBy: -3, limitedBy: s.startIndex).map { s[$0] } ?? "-")
print(s.firstIndex(of: "w").map { s.distance(from: s.startIndex, to: $0) } ?? -1, s.lastIndex(of: "l") != nil, s.firstIndex { $0 == "ö" } != nil)
for idx in s.indices where s[idx] == "l" { print(s.distance(from: s.startIndex, to: idx), terminator: " ") }
print()
print(s.indices.count, Array(s.indices).count, s.enumerated().filter { $0.element == "l" }.map(\.offset))
for (n, c) in s.prefix(3).enumerated() { print(n, c) }
for (idx, c) in zip(s.indices, s) where c == "o" { print(s[idx...]) }
extension String {
  subscript(n: Int) -> Character { self[index(startIndex, offsetBy: n)] }
  subscript(r: Range<Int>) -> Substring { let a = index(startIndex, offsetBy: r.lowerBound); return self[a..<index(a, offsetBy: r.count)] }
  var isPalindrome: Bool { let t = lowercased().filter(\.isLetter); return t == String(t.reversed()) }
  func ngrams(_ n: Int) -> [String] { let c = Array(self); return c.count < n ? [] : (0...(c.count - n)).map { String(c[$0..<$0 + n]) } }
  func count(of c: Character) -> Int { reduce(0) { $0 + ($1 == c ? 1 : 0) } }
}
print(s[1], s[0..<5], "А роза упала на лапу Азора".isPalindrome, "hello".ngrams(2), "banana".count(of: "a"))
let letters: ClosedRange<Character> = "a"..."z"
print(letters.contains("m"), ("а"..."я").contains("ё" as Character), s.filter { ("a"..."z").contains($0) })
print(zip("abc", "abd").filter { $0 != $1 }.count, zip("abc", 1...).map { "\($0)\($1)" }, "abc".map { $0 }, "abc".flatMap { [$0, $0] })
print(Dictionary(grouping: ["apple", "avocado", "bob"], by: { $0.first! }).sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
print(["bb", "a", "ccc"].max(by: { $0.count < $1.count })!, ["bb", "a"].min()!, "hello".max()!, "hello".sorted(), String("hello".sorted(by: >)))
let freq = "mississippi".reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
print(freq.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)\($0.value)" }.joined())
var counts: [String: Int] = [:]
"the cat the dog".split(separator: " ").forEach { counts[String($0), default: 0] += 1 }
print(counts["the"]!, Set("hello").count, Set("hello").sorted(), "abc".contains { $0.isNumber }, "a1".allSatisfy { $0.isLetter || $0.isNumber })
print("é".hashValue == "e\u{301}".hashValue, ["é": 1]["e\u{301}"] ?? 0)
let sub = s.dropFirst(2)
print(sub.startIndex == s.index(s.startIndex, offsetBy: 2), sub.base == s, String(sub), sub.count, sub == "llo wörld")
print(s.first!, s.last!, s.first?.isLetter ?? false)
let arr = [1, 2, 3, 4]
let r1 = 1..., r2 = ..<2, r3 = ...2
print(arr[r1], arr[r2], arr[r3], r1, r2, r3, [r1])
print(s[s.index(after: s.startIndex)..<s.endIndex].count, (s.startIndex..<s.endIndex).isEmpty)
/* output:
o h d héll o wörld héllo héll héllo
true r
6 true true
2 3 9 
11 11 [2, 3, 9]
0 h
1 é
2 l
o wörld
é héllo true ["he", "el", "ll", "lo"] 3
true false hllowrld
1 ["a1", "b2", "c3"] ["a", "b", "c"] ["a", "a", "b", "b", "c", "c"]
["a:[\"apple\", \"avocado\"]", "b:[\"bob\"]"]
ccc a o ["e", "h", "l", "l", "o"] ollhe
i4s4p2m1
2 4 ["e", "h", "l", "o"] false true
true 1
true true llo wörld 9 true
h d true
[2, 3, 4] [1, 2] [1, 2, 3] PartialRangeFrom<Int>(lowerBound: 1) PartialRangeUpTo<Int>(upperBound: 2) PartialRangeThrough<Int>(upperBound: 2) [Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1)]
10 false
*/
